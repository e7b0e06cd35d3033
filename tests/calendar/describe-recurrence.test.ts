import { describe, expect, it } from 'vitest';
import { describeRecurrence } from '../../src/calendar/describe-recurrence.ts';
import { event } from './schedule.ts';

const said = (lang: string, recurrence: string, start = '2026-09-04T13:00'): string | undefined =>
  describeRecurrence(event({ recurrence, start }), lang);

describe('a rule in plain words', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=FR', 'tous les vendredis', 'every Friday'],
    ['FREQ=WEEKLY', 'tous les vendredis', 'every Friday'],
    ['FREQ=WEEKLY;BYDAY=TH,TU', 'tous les mardis et jeudis', 'every Tuesday and Thursday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'du lundi au vendredi', 'Monday to Friday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'un vendredi sur deux', 'every other Friday'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=FR', 'le vendredi, toutes les 3 semaines', 'Friday, every 3 weeks'],
    ['FREQ=MONTHLY;BYDAY=1MO', 'le premier lundi du mois', 'the first Monday of the month'],
    ['FREQ=MONTHLY;BYDAY=-1TH', 'le dernier jeudi du mois', 'the last Thursday of the month'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1', 'le premier lundi du mois', 'the first Monday of the month'],
    [
      'FREQ=MONTHLY;BYDAY=3TU,1TU',
      'les premier et troisième mardis du mois',
      'the first and third Tuesdays of the month',
    ],
    ['FREQ=MONTHLY', 'le 4 du mois', 'the 4th of the month'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1,-1',
      'le 1er et le dernier jour du mois',
      'the 1st and the last day of the month',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO',
      'le premier lundi, tous les 2 mois',
      'the first Monday, every 2 months',
    ],
    ['FREQ=YEARLY', 'chaque année, le 4 septembre', 'every year, the 4th of September'],
    ['FREQ=DAILY', 'tous les jours', 'every day'],
    [
      'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270625',
      'tous les vendredis, jusqu’au 25 juin 2027',
      'every Friday, until 25 June 2027',
    ],
    ['FREQ=WEEKLY;BYDAY=FR;COUNT=10', 'tous les vendredis, 10 fois', 'every Friday, 10 times'],
    [
      'FREQ=WEEKLY;BYDAY=FR;BYMONTH=9,10',
      'tous les vendredis, en septembre et octobre',
      'every Friday, in September and October',
    ],
  ])('%s', (rule, french, english) => {
    expect(said('fr', rule)).toBe(french);
    expect(said('en', rule)).toBe(english);
  });

  it('leaves to a list of dates what words would only make harder', () => {
    for (const rule of [
      'FREQ=MONTHLY;BYDAY=1MO,-1FR',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      'FREQ=WEEKLY;BYDAY=FR;BYHOUR=9,15',
      'FREQ=YEARLY;BYWEEKNO=20',
      'FREQ=HOURLY;INTERVAL=3',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ]) {
      expect(said('fr', rule), rule).toBeUndefined();
    }
    expect(describeRecurrence(event({ recurrence: undefined }), 'fr')).toBeUndefined();
  });
});
