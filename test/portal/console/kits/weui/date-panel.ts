import { defineComponent } from 'vue';
import { compact, type Day, monthWeeks } from '../../dates.ts';

/** No document of a living person is older. */
const firstYear = 1950;

/** Days of a month, months of a year, twelve years: one at a time; a click on the label goes up. */
export const weuiDatePanel = defineComponent({
  props: { value: { type: String, default: '' }, longTerm: Boolean, roles: Boolean },
  data() {
    const now = new Date();
    const known = /^\d{8}$/u.test(this.value);
    return {
      panel: 'day',
      year: known ? Number(this.value.slice(0, 4)) : now.getFullYear(),
      month: known ? Number(this.value.slice(4, 6)) : now.getMonth() + 1,
      weekdays: ['日', '一', '二', '三', '四', '五', '六'],
    };
  },
  computed: {
    weeks(): Day[][] {
      return monthWeeks(this.year, this.month);
    },
    months(): number[][] {
      return [0, 1, 2, 3].map((row) => [1, 2, 3].map((month) => row * 3 + month));
    },
    firstOfPage(): number {
      return this.year - ((((this.year - firstYear) % 12) + 12) % 12);
    },
    years(): number[][] {
      return [0, 1, 2, 3].map((row) => [0, 1, 2].map((year) => this.firstOfPage + row * 3 + year));
    },
    bounded(): boolean {
      const at = {
        day: compact(this.year, this.month, 1),
        month: compact(this.year, 1, 1),
        year: compact(this.firstOfPage, 1, 1),
      };
      return at[this.panel as keyof typeof at] <= compact(firstYear, 1, 1);
    },
  },
  methods: {
    turn(by: number) {
      if (this.panel === 'year') this.year += 12 * by;
      else if (this.panel === 'month') this.year += by;
      else {
        const month = this.year * 12 + this.month - 1 + by;
        this.year = Math.floor(month / 12);
        this.month = (month % 12) + 1;
      }
    },
    two(number: number): string {
      return String(number).padStart(2, '0');
    },
  },
  template: `
    <div class="weui-desktop-picker__panel" :class="'weui-desktop-picker__panel_' + panel" @click.stop>
      <div class="weui-desktop-picker__panel__hd">
        <button type="button" v-show="!bounded" class="weui-desktop-btn__icon__left" :aria-label="roles && '上一页'" @click="turn(-1)"></button>
        <span class="weui-desktop-picker__panel__label" @click="panel = 'year'">{{ panel === 'year' ? firstOfPage + '年 - ' + (firstOfPage + 11) : year }}年</span>
        <span v-if="panel === 'day'" class="weui-desktop-picker__panel__label" @click="panel = 'month'">{{ two(month) }}月</span>
        <button type="button" class="weui-desktop-btn__icon__right" :aria-label="roles && '下一页'" @click="turn(1)"></button>
      </div>
      <div class="weui-desktop-picker__panel__bd">
        <table v-if="panel === 'day'" class="weui-desktop-picker__table">
          <thead><tr><th v-for="weekday in weekdays" :key="weekday">{{ weekday }}</th></tr></thead>
          <tbody>
            <tr v-for="week in weeks" :key="week[0].date">
              <td v-for="day in week" :key="day.date">
                <a :class="{ 'weui-desktop-picker__faded': day.faded, 'weui-desktop-picker__selected': day.date === value }"
                  @click.prevent="$emit('pick', day.date, $event)">{{ day.number }}</a>
              </td>
            </tr>
          </tbody>
        </table>
        <table v-else-if="panel === 'month'" class="weui-desktop-picker__table">
          <tbody>
            <tr v-for="row in months" :key="row[0]">
              <td v-for="one in row" :key="one"><a :class="{ 'weui-desktop-picker__selected': one === month }" @click.prevent="month = one; panel = 'day'">{{ two(one) }}月</a></td>
            </tr>
          </tbody>
        </table>
        <table v-else class="weui-desktop-picker__table">
          <tbody>
            <tr v-for="row in years" :key="row[0]">
              <td v-for="one in row" :key="one"><a :class="{ 'weui-desktop-picker__selected': one === year }" @click.prevent="year = one; panel = 'month'">{{ one }}年</a></td>
            </tr>
          </tbody>
        </table>
      </div>
      <div v-if="longTerm" class="weui-desktop-picker__panel__ft"><a class="weui-desktop-picker__option" @click.prevent="$emit('pick', '长期', $event)">长期</a></div>
    </div>`,
});
