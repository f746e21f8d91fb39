import { Temporal } from 'temporal-polyfill';

const SHAPE =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d(?:\.\d{1,9})?)?)(?:(Z|[+-]\d\d(?::\d\d){0,2})(?:\[(.+)\])?|(?:Z|[+-]\d\d:\d\d)?@(.+))$/i;

/**
 * A date-time as Zeebe writes it: with the offset and the zone it was given, without seconds where there are none.
 * @param source ISO text with an offset, behind which a zone may follow in brackets; or with a zone behind '@', as FEEL writes it
 * @throws Error naming the text, where it is no date-time or says nothing of its zone
 */
export function writeZonedDateTime(source: string): string {
  try {
    const [, local, offset = '', bracketed, named] = SHAPE.exec(source)!;
    const plain = Temporal.PlainDateTime.from(local!);
    const zone = bracketed ?? named;
    if (zone === undefined) return `${writeLocal(plain)}${writeOffset(offset)}`;
    const zoned = named
      ? plain.toZonedDateTime(zone)
      : Temporal.Instant.from(`${plain}${offset}`).toZonedDateTimeISO(zone);
    return `${writeLocal(zoned.toPlainDateTime())}${writeOffset(zoned.offset)}[${zone}]`;
  } catch {
    throw new Error(`Invalid date-time format '${source}'`);
  }
}

/** Fractions of a second come in groups of three digits. */
function writeLocal(local: Temporal.PlainDateTime): string {
  const { second, millisecond, microsecond, nanosecond } = local;
  if (second + millisecond + microsecond + nanosecond === 0) return local.toString({ smallestUnit: 'minute' });
  const digits = nanosecond > 0 ? 9 : microsecond > 0 ? 6 : millisecond > 0 ? 3 : 0;
  return local.toString({ fractionalSecondDigits: digits });
}

/** '+07' is '+07:00'; without a distance it is 'Z'. */
function writeOffset(offset: string): string {
  const [hours = '', minutes = '00', seconds = '00'] = offset.split(':');
  if (!/[1-9]/.test(offset)) return 'Z';
  return `${hours}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
}
