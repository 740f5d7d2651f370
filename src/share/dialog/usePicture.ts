import { useQuery } from '@tanstack/react-query'
import type { Shown } from '#charts/frame/chart.tsx'
import type { Facts } from '#share/facts.ts'
import type { PictureOptions } from '#share/picture/drawPicture.ts'

/** Draws a picture when its options are chosen. The same options give the same picture, so none is drawn twice. */
export function usePicture(shown: Shown, facts: Facts, options: PictureOptions) {
  return useQuery({
    queryKey: ['picture', shown.id, facts.address, options],
    queryFn: async () => {
      const { pictureFiles } = await import('#share/picture/pictureFiles.ts')
      return pictureFiles(shown, facts, options)
    },
    staleTime: 'static',
    gcTime: 60_000,
    retry: false,
    structuralSharing: false,
  })
}
