// A map is put into the page as data, and nothing of it becomes markup.
import { expect, it } from 'vitest'
import { withMap } from '@/handouts/oneFile'

const PAGE =
  '<head><meta name="description" content="Who must" /><title>Entramado</title></head><script type="application/json" id="entramado-graph"></script><script>1</script>'
const words = {
  name: 'a"b.json',
  search: '?view=matrix&lang=en',
  title: 'Mexico <2009> $&',
  cited: 'A "map" · Lead',
}

it('puts the map, its name and what is shown into their place', () => {
  const page = withMap(PAGE, '{"a":"</script><!--"}', words)
  expect(page).toContain(
    'id="entramado-graph" data-name="a&quot;b.json" data-search="?view=matrix&amp;lang=en">{"a":"\\u003c/script>\\u003c!--"}</script>',
  )
  expect(page).toContain('<meta name="description" content="A &quot;map&quot; · Lead" />')
  expect(page).toContain('<title>Mexico &lt;2009> $&amp; · Entramado</title>')
  expect(page.match(/<script/g)).toHaveLength(2)
})

it('refuses a page that has no place for a map', () => {
  expect(() => withMap('<title>Not found</title>', '{}', words)).toThrow()
})
