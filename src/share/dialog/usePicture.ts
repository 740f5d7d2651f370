import { useState } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import type { Query } from '#queries/queryClient.ts'
import { useQueries } from '#queries/useQuery.ts'
import type { Facts } from '#share/facts.ts'
import type { PictureOptions } from '#share/picture/drawPicture.ts'
import type { PictureFiles } from '#share/picture/pictureFiles.ts'

export const PRESET_NAMES = ['document', 'slide', 'social', 'square'] as const

export const BACKGROUNDS = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'transparent', label: 'Transparent' },
] as const

/**
 * A picture as a reader chooses it: for a document on a light ground at first.
 *
 * @returns `query`: for who waits for it; `files`: `null` while it is drawn, and where `error` says why it cannot be
 */
export function usePicture(shown: Shown, facts: Facts) {
  const [options, setOptions] = useState<PictureOptions>({
    preset: 'document',
    background: 'light',
    withSentence: true,
    withKey: true,
    folds: [],
  })
  const change = (patch: Partial<PictureOptions>) => setOptions({ ...options, ...patch })
  const query = pictureQuery(shown, facts, options)
  const [drawing] = useQueries([query])
  return { options, change, query, files: drawing?.data ?? null, error: drawing?.error ?? null }
}

/** Kept by its options, so that none is drawn twice. */
const pictureQuery = (
  shown: Shown,
  facts: Facts,
  options: PictureOptions,
): Query<PictureFiles> => ({
  key: ['picture', shown.id, facts.address, options],
  ask: async () => {
    const { pictureFiles } = await loadDrawing()
    return pictureFiles(shown, facts, options)
  },
  most: 8,
})

/** Loaded when a picture is shown. */
const loadDrawing = () => import('#share/picture/pictureFiles.ts')
