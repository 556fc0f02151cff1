function onInstall() {
  sellmore.onOpen()
}

function onOpen() {
  sellmore.onOpen()
}

function checkInstallation() {
  sellmore.checkInstallation()
}

function showAbout() {
  sellmore.showAbout()
}

/**
 * Points for each lead, from a table of rules.
 *
 * @param {Array<Array<any>>} leads The lead rows, without their headings
 * @param {Array<Array<any>>} headers The heading row of the same columns
 * @param {Array<Array<any>>} rules The rules, with headings: Field, Operator, Value, Points, and more if wanted
 * @param {Date} [as_of] The day that ages are counted to; needed for windows, half-lives and within days
 * @param {Array<Array<any>>} [caps] Bounds of groups, with headings: Group, Min, Max; the group Total bounds the sum
 * @return {any|Array<Array<any>>} The lead's points, after caps
 * @customfunction
 */
function LEADSCORE(leads, headers, rules, as_of, caps) {
  return sellmore.calculate("LEADSCORE", arguments)
}

/**
 * Why each lead has its points: the rules that counted most, in words.
 *
 * @param {Array<Array<any>>} leads The lead rows, without their headings
 * @param {Array<Array<any>>} headers The heading row of the same columns
 * @param {Array<Array<any>>} rules The rules, with headings: Field, Operator, Value, Points, and more if wanted
 * @param {Date} [as_of] The day that ages are counted to; needed for windows, half-lives and within days
 * @param {Array<Array<any>>} [caps] Bounds of groups, with headings: Group, Min, Max; the group Total bounds the sum
 * @param {number} [top] How many rules to name. 3 if left out
 * @return {any|Array<Array<any>>} The rules that counted most with their points, and the caps that bit
 * @customfunction
 */
function LEADWHY(leads, headers, rules, as_of, caps, top) {
  return sellmore.calculate("LEADWHY", arguments)
}

/**
 * Share of the working hours spent selling, for each rep.
 *
 * @param {Array<Array<any>>} hours Hours a week: one row per rep, one column per activity
 * @param {Array<Array<any>>} activities The row with the names of the activities, as wide as hours
 * @param {string|Array<Array<any>>} selling The activities that count as selling: cells, or one text "Calls; Meetings"
 * @return {any|Array<Array<any>>} The share of the week spent selling, 0–1
 * @customfunction
 */
function SELLINGTIME(hours, activities, selling) {
  return sellmore.calculate("SELLINGTIME", arguments)
}

/**
 * Added revenue when recovered hours go into selling.
 *
 * @param {number|Array<Array<number>>} revenue Revenue a year
 * @param {number|Array<Array<number>>} selling_hours Hours a rep sells in a week today
 * @param {number|Array<Array<number>>} recovered_hours Hours a rep gets back in a week
 * @param {number|Array<Array<number>>} [redeployed] Share of the recovered hours that goes into selling, 0–1. 0.6 if left out
 * @param {number|Array<Array<number>>} [elasticity] How much revenue follows selling time: 1 fully, 0 not at all. 0.5 if left out
 * @param {number|Array<Array<number>>} [ceiling] The most revenue that demand allows to be added
 * @return {any|Array<Array<any>>} Added revenue a year
 * @customfunction
 */
function REVENUELIFT(revenue, selling_hours, recovered_hours, redeployed, elasticity, ceiling) {
  return sellmore.calculate("REVENUELIFT", arguments)
}

/**
 * What unaligned marketing and sales cost a year, line by line, with overlaps counted once.
 *
 * @param {Array<Array<any>>} lines The lines, with headings: Line, Driver, Rate, Avoidable, Type, and Overlaps with if wanted
 * @param {number} [revenue] Revenue a year, to show the total as a share of it
 * @param {number} [expense] Sales and marketing expense a year, to show the share of it
 * @return {Array<Array<any>>} Line, Value, Counted, Type, Share, Note; then Cash, Capacity, Margin, Total and what was asked for
 * @customfunction
 */
function COSTOFCHAOS(lines, revenue, expense) {
  return sellmore.calculate("COSTOFCHAOS", arguments)
}

/**
 * A published figure on marketing and sales, by name and level.
 *
 * @param {string} metric Name of the figure, such as "selling share"; BENCHMARKS() lists all
 * @param {string} [level] Which of several: "best", "average" …; without it the only one or the average
 * @return {any} The figure, in the unit that BENCHMARKS names
 * @customfunction
 */
function BENCHMARK(metric, level) {
  return sellmore.calculate("BENCHMARK", arguments)
}

/**
 * The published figures with what they count, who published them and how sure they are.
 *
 * @param {string} [metric] Name of one figure; without it all of them
 * @return {Array<Array<any>>} Metric, Level, Value, Unit, What it counts, Source, Sure
 * @customfunction
 */
function BENCHMARKS(metric) {
  return sellmore.calculate("BENCHMARKS", arguments)
}
