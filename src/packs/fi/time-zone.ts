/**
 * Finnish time as calendar programs need it told (RFC 5545 §3.6.5): the rule of the Union since 1996 (Directive
 * 2000/84/EC), clocks forward on the last Sunday of March at 3, back on the last Sunday of October at 4. When the
 * directive is repealed, this changes with the new law's first day.
 */
export const vtimezone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Helsinki',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'DTSTART:19970330T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'DTSTART:19961027T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]
