import type { Shown } from '#charts/frame/chart.tsx'
import type { Query } from '#queries/queryClient.ts'
import type { Facts } from '#share/facts.ts'
import type { PictureOptions } from '#share/picture/drawPicture.ts'
import type { PictureFiles } from '#share/picture/pictureFiles.ts'

/** Kept by its options, so that none is drawn twice. */
export const pictureQuery = (
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
