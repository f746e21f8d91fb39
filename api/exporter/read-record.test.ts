import fc from 'fast-check';
import { quoteUnsafeIntegers, readRecord, UnreadableRecord } from './read-record.ts';

const record = (value: string, more = ''): string =>
  `{"partitionId":8,"value":${value},"key":18014398509481985,"timestamp":1704962900608,"valueType":"VARIABLE","recordType":"EVENT","intent":"CREATED","position":7${more}}`;

it('keeps every digit of keys beyond what a number holds', () => {
  const { key, value } = readRecord(record('{"processInstanceKey":18014398509481987,"scopeKey":-1,"version":3}'));

  expect({ key, value }).toEqual({
    key: '18014398509481985',
    value: { processInstanceKey: '18014398509481987', scopeKey: '-1', version: 3 },
  });
});

it('gives process variables the numbers that JSON gives them', () => {
  const read = readRecord(
    record('{"variables":{"nip":198001012005011001,"xKey":18014398509481987,"n":0.12345678901234567}}'),
  );

  expect(read.value).toEqual(
    JSON.parse('{"variables":{"nip":198001012005011001,"xKey":18014398509481987,"n":0.12345678901234567}}'),
  );
});

it.each([
  ['{"a":9007199254740991}', '{"a":9007199254740991}'],
  ['{"a":9007199254740993}', '{"a":"9007199254740993"}'],
  ['[-9223372036854775808,9223372036854775807]', '["-9223372036854775808","9223372036854775807"]'],
  ['[12345678901234567.5,1e400,123456789012345678e2]', '[12345678901234567.5,1e400,123456789012345678e2]'],
  ['{"9007199254740993":"9007199254740993"}', '{"9007199254740993":"9007199254740993"}'],
  ['["\\",9007199254740993,\\\\",9007199254740993]', '["\\",9007199254740993,\\\\","9007199254740993"]'],
])('of %s makes %s', (json, expected) => {
  expect(quoteUnsafeIntegers(json)).toBe(expected);
});

it('leaves any JSON without long integers as it is', () => {
  const json = fc.json().filter((text) => !/\d{16}/.test(text));

  fc.assert(fc.property(json, (text) => expect(quoteUnsafeIntegers(text)).toBe(text)));
});

it('finds long integers wherever text stands around them', () => {
  const text = fc.string({ unit: fc.constantFrom('"', '\\', '9007199254740993', ',', 'é', '\n') });
  fc.assert(
    fc.property(text, fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }), text, (before, key, after) => {
      const json = `{${JSON.stringify(before)}:[${key}],"akhir":${JSON.stringify(after)}}`;

      expect(JSON.parse(quoteUnsafeIntegers(json))).toEqual(
        Object.fromEntries([
          [before, [String(key)]],
          ['akhir', after],
        ]),
      );
    }),
  );
});

it('leaves out U+0000, also inside JSON text, because it cannot be stored', () => {
  const { value } = readRecord(record('{"name":"a\\u0000b","value":"\\"c\\\\u0000d\\""}'));

  expect(value).toEqual({ name: 'ab', value: '"cd"' });
});

it.each([
  ['no JSON', '{"partitionId":1,'],
  ['no object', '[]'],
  ['no value', record('null')],
  ['no position', record('{}').replace('"position":7', '"position":"x"')],
  ['no intent', record('{}').replace('"intent":"CREATED",', '')],
])('says what is wrong with a line that is %s', (_what, line) => {
  expect(() => readRecord(line)).toThrow(UnreadableRecord);
});
