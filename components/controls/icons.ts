/** Icons of Lucide 1.62 (lucide.dev, ISC licence, © Lucide Icons and Contributors; parts © Cole Bemis, MIT), those of the first view, each as one path. */
export const icons = {
  chevronDown: 'm6 9 6 6 6-6',
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 16v-4M12 8h.01',
  panelRight: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM15 3v18',
  search: 'm21 21-4.34-4.34M11 3a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  slidersHorizontal: 'M10 5H3M12 19H3M14 3v4M16 17v4M21 12h-9M21 19h-5M21 5h-7M8 10v4M8 12H3',
} as const;
