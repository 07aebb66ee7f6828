// The order in which the format wants children (ISO/IEC 29500-1, of the elements that we write): PowerPoint calls a file broken
// that has them otherwise, where other programs read on.
import type { XmlElement } from './xmlTree'

const SHAPES = 'p:nvGrpSpPr p:grpSpPr p:sp|p:cxnSp|p:graphicFrame'
const LETTERS = 'a:ln a:solidFill|a:noFill a:latin a:ea a:cs'
const PARAGRAPH = 'a:lnSpc a:spcBef a:spcAft a:buNone a:defRPr'
const LINE = 'a:solidFill|a:noFill a:prstDash a:round a:headEnd a:tailEnd'

const ORDER: Readonly<Record<string, string>> = {
  'p:presentation': 'p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz',
  'p:sldMasterIdLst': 'p:sldMasterId',
  'p:notesMasterIdLst': 'p:notesMasterId',
  'p:sldIdLst': 'p:sldId',
  'p:sld': 'p:cSld p:clrMapOvr',
  'p:notes': 'p:cSld p:clrMapOvr',
  'p:sldLayout': 'p:cSld p:clrMapOvr',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:txStyles',
  'p:sldLayoutIdLst': 'p:sldLayoutId',
  'p:notesMaster': 'p:cSld p:clrMap p:notesStyle',
  'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle',
  'p:titleStyle': 'a:lvl1pPr',
  'p:bodyStyle': 'a:lvl1pPr',
  'p:otherStyle': 'a:lvl1pPr',
  'p:notesStyle': 'a:lvl1pPr',
  'p:clrMapOvr': 'a:masterClrMapping',
  'p:cSld': 'p:bg p:spTree',
  'p:bg': 'p:bgRef',
  'p:bgRef': 'a:schemeClr',
  'p:spTree': SHAPES,
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:sp': 'p:nvSpPr p:spPr p:txBody',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cNvSpPr': 'a:spLocks',
  'p:nvPr': 'p:ph',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:cNvCxnSpPr': 'a:stCxn a:endCxn',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:cNvGraphicFramePr': 'a:graphicFrameLocks',
  'p:spPr': 'a:xfrm a:prstGeom a:solidFill|a:noFill a:ln a:effectLst',
  'p:xfrm': 'a:off a:ext',
  'a:xfrm': 'a:off a:ext',
  'a:prstGeom': 'a:avLst',
  'a:avLst': 'a:gd',
  'a:solidFill': 'a:srgbClr|a:schemeClr',
  'a:srgbClr': 'a:alpha',
  'a:effectLst': 'a:glow',
  'a:glow': 'a:srgbClr',
  'a:ln': LINE,
  'a:lnL': LINE,
  'a:lnR': LINE,
  'a:lnT': LINE,
  'a:lnB': LINE,
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:bodyPr': 'a:noAutofit',
  'a:p': 'a:pPr a:r a:endParaRPr',
  'a:pPr': PARAGRAPH,
  'a:lvl1pPr': PARAGRAPH,
  'a:spcBef': 'a:spcPts',
  'a:r': 'a:rPr a:t',
  'a:rPr': LETTERS,
  'a:defRPr': LETTERS,
  'a:graphic': 'a:graphicData',
  'a:graphicData': 'a:tbl',
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tblGrid': 'a:gridCol',
  'a:tr': 'a:tc',
  'a:tc': 'a:txBody a:tcPr',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:solidFill|a:noFill',
}

/** What stands where it must not, told by its parent. Themes are left aside: they are the same in every file. */
export function outOfOrder({ name, children }: XmlElement): readonly string[] {
  const allowed = (ORDER[name] ?? '').split(' ').map((slot) => slot.split('|'))
  let at = 0
  const here = children.flatMap((child) => {
    const slot = allowed.findIndex((names, index) => index >= at && names.includes(child.name))
    if (slot < 0) return [`${child.name} in ${name}`]
    at = slot
    return []
  })
  return [...here, ...children.flatMap(outOfOrder)]
}
