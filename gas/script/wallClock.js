const dayInMs = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
/** Reads what a clock on the wall of a time zone shows at a moment, as a serial number (1899-12-30 is day 0). */
export function wallClock(timeZone) {
    const format = new Intl.DateTimeFormat("en-US", {
        timeZone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
    });
    return (moment) => {
        const field = {};
        for (const { type, value } of format.formatToParts(moment))
            field[type] = Number(value);
        const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
        const days = (Date.UTC(year, month - 1, day) - dayZero) / dayInMs;
        return days + (hour * 3600 + minute * 60 + second + moment.getMilliseconds() / 1000) / 86_400;
    };
}
