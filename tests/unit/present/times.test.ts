// Minutes that are left: one that has begun counts, on either side.
import { expect, it } from 'vitest'
import { minutesAndSeconds, minutesLeft } from '@/present/times'

it('tells minutes that are left, and by how many they are over', () => {
  const left = (seconds: number) => minutesLeft(seconds * 1000, 20)
  expect([0, 1, 60, 19 * 60, 20 * 60 - 1].map(left)).toEqual([20, 20, 19, 1, 1])
  expect([20 * 60, 20 * 60 + 1, 21 * 60, 25 * 60].map(left)).toEqual([0, -1, -1, -5])
})

it('tells the time that has passed', () => {
  expect([0, 59_999, 60_000, 3_725_000].map(minutesAndSeconds)).toEqual(['0:00', '0:59', '1:00', '62:05'])
})
