// What leaves the app: pictures, sheets of paper, one file with everything, a code for phones.
export const handoutWords = {
  paragraphs: (labels: string) => `Paragraphs: ${labels}`,
  language: (language: string) => `Language: ${language}`,
  data: (date: string) => `Data of ${date}`,
  made: (date: string) => `Made on ${date}`,
  saved: (name: string, size: string) => `Saved: ${name} (${size})`,
  notSaved: 'This could not be made. The connection may be away, or the browser refused; try again.',
  making: 'Making it…',
  kilobytes: (count: string) => `${count} kB`,
  megabytes: (count: string) => `${count} MB`,
  picture: {
    title: 'Save this view as a picture',
    what: 'The picture looks as the screen does now, in its colours and its language. Below it stands what it is and under which choices it was made, so that it can be cited.',
    format: 'Format',
    svg: 'SVG: sharp at any size, to edit further',
    png: 'PNG: for slides and messages',
    section: 'Section',
    screen: 'As on the screen',
    whole: 'The whole map',
    seenOnly: 'What is scrolled out of sight is not in the picture.',
    scale: 'Size',
    times: (scale: string) => `${scale}×`,
    pixels: (width: string, height: string) => `${width} × ${height} pixels`,
    save: 'Save the picture',
    tooLarge: (width: string, height: string) =>
      `This browser makes no picture of ${width} × ${height} pixels. Take a smaller size, or SVG.`,
  },
} as const
