// A step that a table says better than a map, on paper.
import type { Listed } from '@/exports/slides/deck'

export function PaperTable({ table: { name, columns, rows, key } }: { readonly table: Listed }) {
  return (
    <>
      <table className="paper-table" aria-label={name}>
        <thead>
          <tr>
            {columns.map(({ title, upright }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one title
              <th key={index} scope="col" data-upright={upright || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <tr key={row}>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={index} data-upright={columns[index]?.upright || undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {key !== '' && <p className="paper-key">{key}</p>}
    </>
  )
}
