import { describe, expect, it } from 'vitest';
import { slug } from '../../../core/text/slug.ts';
import { abstractText, keywordSentence, oneLine, plainText } from '../../../ingest/sources/common/text.ts';

describe('plainText', () => {
  it.each([
    ['L&#x2019;&eacute;t&#233; &amp;amp; l&rsquo;art', 'L’été & l’art'],
    ['&lt;p&gt;Un&lt;/p&gt;<p>Deux <b>mots</b></p>', 'Un\nDeux mots'],
    ['<jats:sec><jats:title>Title</jats:title><jats:p>Text.</jats:p></jats:sec>', 'Title\nText.'],
    ['p < 0,05 et x > 3 ; a<b', 'p < 0,05 et x > 3 ; a<b'],
    ['Un<!-- <p>caché</p> -->e &unknown; &#0; &#9999999;', 'Une &unknown; &#0; &#9999999;'],
    ['  deux \t espaces\u00a0insécables \n\n\n et  lignes ', 'deux espaces insécables\net lignes'],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

describe('abstractText', () => {
  it.each([
    ['Abstract: We study.', 'We study.'],
    ['<b>Résumé</b> – Nous étudions.', 'Nous étudions.'],
    ['Résumés de thèses', 'Résumés de thèses'],
    ['Abstraction in art', 'Abstraction in art'],
  ])('%s', (abstract, text) => {
    expect(abstractText(abstract)).toBe(text);
  });
});

it('names on one line, in keywords once', () => {
  expect(oneLine('Un<br/>nom')).toBe('Un nom');
  expect(keywordSentence(['art', 'art', ' ', 'm&eacute;diation'])).toBe('Mots-clés : art, médiation.');
  expect(keywordSentence([])).toBe('');
});

it('slugs are made of letters, digits and single hyphens', () => {
  expect(slug("  L'Œuvre d'art -- à l’ère 2.0 !")).toBe('l-oeuvre-d-art-a-l-ere-2-0');
});
