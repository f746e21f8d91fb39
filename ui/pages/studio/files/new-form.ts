/** What a form of a mechanism begins with: a remark. */
export const newForm = (name: string): string =>
  JSON.stringify(
    {
      type: 'default',
      id: name,
      schemaVersion: 19,
      components: [
        {
          type: 'textarea',
          id: 'Field_catatan',
          key: 'catatan',
          label: 'Catatan',
          layout: { row: 'Row_catatan', columns: null },
        },
      ],
    },
    null,
    2,
  );

/** A name for a file, from words: 'Periksa kelengkapan' becomes 'periksa-kelengkapan'. */
export const fileNameFor = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
