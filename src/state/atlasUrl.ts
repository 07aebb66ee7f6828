// Where the outlines of the world's countries are: Natural Earth 1:110 million (public domain), by way of world-atlas.
import url from 'world-atlas/countries-110m.json?url'

export const atlasUrl: string = url
