import { sheetOf } from './page.ts';

const picture = { svg: '<svg width="10" height="20"><script>alert(1)</script></svg>', width: 10, height: 20 };

const entry = { id: 'a.b', regulation: 'Peraturan <A>', name: 'Mekanisme "B" & <script>', basis: 'Pasal 1', picture };

describe('the contact sheet', () => {
  it('shows each diagram under its regulation with its name, Gambar, articles and id', () => {
    const page = sheetOf([
      { ...entry, figure: 'Gambar 8' },
      { ...entry, id: 'a.c', name: 'Mekanisme C', figure: undefined },
    ]);

    expect(page.match(/<h2>Peraturan &lt;A&gt;<\/h2>/g)).toHaveLength(2);
    expect(page).toContain('<h3>Mekanisme &quot;B&quot; &amp; &lt;script&gt; (Gambar 8)</h3><p>Pasal 1</p>');
    expect(page).toContain('<a href="#a.c">Mekanisme C</a>');
    expect(page).toContain('width="10" height="20"');
  });

  it('loads nothing and runs nothing, whatever a diagram holds', () => {
    const page = sheetOf([{ ...entry, figure: undefined }]);

    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/(?:src|href)="(?!data:image\/svg\+xml;base64,|#)/);
    expect(page).toContain(`default-src 'none'`);
  });
});
