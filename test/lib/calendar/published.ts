/** One sentence of a notice: a holiday, and the days worked in exchange with the weekday printed beside them. */
interface Holiday {
  name: string;
  from: string;
  /** 共 n 天, counted from the first day, weekends too. */
  days: number;
  worked?: readonly (readonly [day: string, weekday: string])[];
}

/** What the State Council published for a year. */
export interface PublishedYear {
  year: number;
  notice: string;
  holidays: readonly Holiday[];
  /** Working days of the year: weekdays less the days free by law, as those on a weekend are always given back. */
  working: number;
}

// An independent witness, written from the notices (国务院办公厅关于…年部分节假日安排的通知, read 2026-11 as reprinted by
// zh.wikisource.org for 2023 and 2024 and by gmw.cn for 2025 and 2026), not from the table it judges nor from a library.
export const published: readonly PublishedYear[] = [
  {
    year: 2023,
    notice: '国办发明电〔2022〕16号',
    working: 260 - 11,
    holidays: [
      { name: '元旦', from: '2022-12-31', days: 3 },
      {
        name: '春节',
        from: '2023-01-21',
        days: 7,
        worked: [
          ['2023-01-28', '六'],
          ['2023-01-29', '日'],
        ],
      },
      { name: '清明节', from: '2023-04-05', days: 1 },
      {
        name: '劳动节',
        from: '2023-04-29',
        days: 5,
        worked: [
          ['2023-04-23', '日'],
          ['2023-05-06', '六'],
        ],
      },
      { name: '端午节', from: '2023-06-22', days: 3, worked: [['2023-06-25', '日']] },
      {
        name: '中秋节、国庆节',
        from: '2023-09-29',
        days: 8,
        worked: [
          ['2023-10-07', '六'],
          ['2023-10-08', '日'],
        ],
      },
    ],
  },
  {
    year: 2024,
    notice: '国办发明电〔2023〕7号',
    working: 262 - 11,
    holidays: [
      { name: '元旦', from: '2024-01-01', days: 1 },
      {
        name: '春节',
        from: '2024-02-10',
        days: 8,
        worked: [
          ['2024-02-04', '日'],
          ['2024-02-18', '日'],
        ],
      },
      { name: '清明节', from: '2024-04-04', days: 3, worked: [['2024-04-07', '日']] },
      {
        name: '劳动节',
        from: '2024-05-01',
        days: 5,
        worked: [
          ['2024-04-28', '日'],
          ['2024-05-11', '六'],
        ],
      },
      { name: '端午节', from: '2024-06-10', days: 1 },
      { name: '中秋节', from: '2024-09-15', days: 3, worked: [['2024-09-14', '六']] },
      {
        name: '国庆节',
        from: '2024-10-01',
        days: 7,
        worked: [
          ['2024-09-29', '日'],
          ['2024-10-12', '六'],
        ],
      },
    ],
  },
  {
    year: 2025,
    notice: '国办发明电〔2024〕12号',
    working: 261 - 13,
    holidays: [
      { name: '元旦', from: '2025-01-01', days: 1 },
      {
        name: '春节',
        from: '2025-01-28',
        days: 8,
        worked: [
          ['2025-01-26', '日'],
          ['2025-02-08', '六'],
        ],
      },
      { name: '清明节', from: '2025-04-04', days: 3 },
      { name: '劳动节', from: '2025-05-01', days: 5, worked: [['2025-04-27', '日']] },
      { name: '端午节', from: '2025-05-31', days: 3 },
      {
        name: '国庆节、中秋节',
        from: '2025-10-01',
        days: 8,
        worked: [
          ['2025-09-28', '日'],
          ['2025-10-11', '六'],
        ],
      },
    ],
  },
  {
    year: 2026,
    notice: '国办发明电〔2025〕7号',
    working: 261 - 13,
    holidays: [
      { name: '元旦', from: '2026-01-01', days: 3, worked: [['2026-01-04', '日']] },
      {
        name: '春节',
        from: '2026-02-15',
        days: 9,
        worked: [
          ['2026-02-14', '六'],
          ['2026-02-28', '六'],
        ],
      },
      { name: '清明节', from: '2026-04-04', days: 3 },
      { name: '劳动节', from: '2026-05-01', days: 5, worked: [['2026-05-09', '六']] },
      { name: '端午节', from: '2026-06-19', days: 3 },
      { name: '中秋节', from: '2026-09-25', days: 3 },
      {
        name: '国庆节',
        from: '2026-10-01',
        days: 7,
        worked: [
          ['2026-09-20', '日'],
          ['2026-10-10', '六'],
        ],
      },
    ],
  },
];
