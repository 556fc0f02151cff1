function onInstall() {
  sellmore.onOpen()
}

function onOpen() {
  sellmore.onOpen()
}

function openSidebar() {
  sellmore.openSidebar()
}

function checkInstallation() {
  sellmore.checkInstallation()
}

function freezeSelection() {
  sellmore.freezeSelection()
}

function replaceFillDowns() {
  sellmore.replaceFillDowns()
}

function showAbout() {
  sellmore.showAbout()
}

function openLeadScoring() {
  sellmore.openSidebar("leadScoring")
}

function openRepEfficiency() {
  sellmore.openSidebar("repEfficiency")
}

function openCostOfChaos() {
  sellmore.openSidebar("costOfChaos")
}

function openSevenSigns() {
  sellmore.openSidebar("sevenSigns")
}

function answerSidebar(request) {
  return sellmore.answer(request)
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
 * The points of each lead by group of rules, with a heading row and the total.
 *
 * @param {Array<Array<any>>} leads The lead rows, without their headings
 * @param {Array<Array<any>>} headers The heading row of the same columns
 * @param {Array<Array<any>>} rules The rules, with headings: Field, Operator, Value, Points, and more if wanted
 * @param {Date} [as_of] The day that ages are counted to; needed for windows, half-lives and within days
 * @param {Array<Array<any>>} [caps] Bounds of groups, with headings: Group, Min, Max; the group Total bounds the sum
 * @return {Array<Array<any>>} A heading row of groups and Total; a row per lead with its points after caps
 * @customfunction
 */
function LEADSCOREGROUPS(leads, headers, rules, as_of, caps) {
  return sellmore.calculate("LEADSCOREGROUPS", arguments)
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
 * Points for each lead from a log of its activities.
 *
 * @param {Array<Array<any>>} lead_ids The leads to score, by id
 * @param {Array<Array<any>>} activities The log, with headings: Lead, Activity, Date
 * @param {Array<Array<any>>} rules The rules, with headings: Activity, Points, and Group, Half-life, Window, Max times if wanted
 * @param {Date} [as_of] The day that ages are counted to; needed for windows and half-lives
 * @param {Array<Array<any>>} [caps] Bounds of groups, with headings: Group, Min, Max; the group Total bounds the sum
 * @return {any|Array<Array<any>>} The lead's points, after caps; 0 without activity
 * @customfunction
 */
function ACTIVITYSCORE(lead_ids, activities, rules, as_of, caps) {
  return sellmore.calculate("ACTIVITYSCORE", arguments)
}

/**
 * What is left of points after some days, in one of four ways.
 *
 * @param {number|Array<Array<number>>} points Points when fresh
 * @param {number|Array<Array<number>>} age_days Days since; negative gives 0
 * @param {number|Array<Array<number>>} rate Half-life or window in days; for linear and compound the share lost per step, 0–1
 * @param {string|Array<Array<string>>} [mode] half-life, linear, compound or window. half-life if left out
 * @param {number|Array<Array<number>>} [step_days] Length of a step for linear and compound. 30 if left out
 * @return {any|Array<Array<any>>} Points left
 * @customfunction
 */
function SCOREDECAY(points, age_days, rate, mode, step_days) {
  return sellmore.calculate("SCOREDECAY", arguments)
}

/**
 * A letter for how well each lead fits, from a table of criteria.
 *
 * @param {Array<Array<any>>} leads The lead rows, without their headings
 * @param {Array<Array<any>>} headers The heading row of the same columns
 * @param {Array<Array<any>>} criteria The criteria, with headings: Field, Operator, Value, and Thirds and Otherwise if wanted
 * @return {any|Array<Array<any>>} F, D- to A+
 * @customfunction
 */
function LEADGRADE(leads, headers, criteria) {
  return sellmore.calculate("LEADGRADE", arguments)
}

/**
 * Fit and engagement as one label, A1 (best) to C3.
 *
 * @param {number|Array<Array<number>>} fit Fit score
 * @param {number|Array<Array<number>>} engagement Engagement score
 * @param {string|Array<Array<any>>|Array<Array<string|Array<Array<any>>>>} [fit_cuts] Lowest fit for A and for B: two numbers, or 70; 40. 70; 40 if left out
 * @param {string|Array<Array<any>>|Array<Array<string|Array<Array<any>>>>} [engagement_cuts] Lowest engagement for 1 and for 2: two numbers, or 60; 30. 60; 30 if left out
 * @return {any|Array<Array<any>>} A letter for fit and a digit for engagement
 * @customfunction
 */
function LEADLABEL(fit, engagement, fit_cuts, engagement_cuts) {
  return sellmore.calculate("LEADLABEL", arguments)
}

/**
 * MQL, Recycle or Disqualified for each lead, by the definition marketing and sales agreed on.
 *
 * @param {Array<Array<any>>} score The score of each lead
 * @param {number} threshold The score from which a lead is an MQL
 * @param {Array<Array<any>>} [grade] The grade of each lead
 * @param {string} [min_grade] The lowest grade of an MQL
 * @param {Array<Array<any>>} [fast_track] Flags that make an MQL whatever score and grade, in one or more columns
 * @param {Array<Array<any>>} [disqualified] Flags that disqualify, in one or more columns
 * @param {boolean} [with_reason] TRUE adds a column that says why. FALSE if left out
 * @return {any|Array<Array<any>>} Disqualified, MQL or Recycle; with_reason adds why
 * @customfunction
 */
function LEADSTATUS(score, threshold, grade, min_grade, fast_track, disqualified, with_reason) {
  return sellmore.calculate("LEADSTATUS", arguments)
}

/**
 * Who gets each lead, from a table of routes; the first that matches wins.
 *
 * @param {Array<Array<any>>} leads The lead rows, without their headings
 * @param {Array<Array<any>>} headers The heading row of the same columns
 * @param {Array<Array<any>>} routes The routes, with headings: Owner, Field, Operator, Value
 * @param {Array<Array<any>>} [lead_ids] An id per lead; needed where owners share, so that a lead keeps its owner
 * @return {any|Array<Array<any>>} The owner, or nothing where no route matches
 * @customfunction
 */
function LEADROUTE(leads, headers, routes, lead_ids) {
  return sellmore.calculate("LEADROUTE", arguments)
}

/**
 * The probability that each lead converts, learnt from past leads by naive Bayes.
 *
 * @param {Array<Array<any>>} leads The leads to judge, without their headings
 * @param {Array<Array<any>>} headers The heading row of the same columns
 * @param {Array<Array<any>>} history Past leads in the same columns, without headings
 * @param {Array<Array<any>>} outcomes How each past lead ended: 1 or 0, won or lost, yes or no
 * @param {number} [smoothing] Added to every count, above 0; take 1 for few leads. 0.1 if left out
 * @return {any|Array<Array<any>>} Probability, 0.0001–0.9999
 * @customfunction
 */
function LEADPROBABILITY(leads, headers, history, outcomes, smoothing) {
  return sellmore.calculate("LEADPROBABILITY", arguments)
}

/**
 * Which values of a column tell converting leads from others, and how strongly.
 *
 * @param {Array<Array<any>>} values The column to look at, one cell per past lead
 * @param {Array<Array<any>>} outcomes How each ended: 1 or 0, won or lost, yes or no
 * @param {number} [bins] How many bins for numbers. 5 if left out
 * @return {Array<Array<any>>} Bin, Leads, Converted, Rate, Low, High, Weight of evidence, Information value
 * @customfunction
 */
function WEIGHTOFEVIDENCE(values, outcomes, bins) {
  return sellmore.calculate("WEIGHTOFEVIDENCE", arguments)
}

/**
 * Does the score tell leads that convert from leads that do not? The usual measures.
 *
 * @param {Array<Array<any>>} scores The score of each past lead, or its probability 0–1
 * @param {Array<Array<any>>} outcomes How each ended: 1 or 0, won or lost, yes or no
 * @return {Array<Array<any>>} Measure and Value
 * @customfunction
 */
function SCORECHECK(scores, outcomes) {
  return sellmore.calculate("SCORECHECK", arguments)
}

/**
 * How well each band of scores converts, best first, with lift and the share captured.
 *
 * @param {Array<Array<any>>} scores The score of each past lead
 * @param {Array<Array<any>>} outcomes How each ended: 1 or 0, won or lost, yes or no
 * @param {number} [bins] How many bands. 10 if left out
 * @return {Array<Array<any>>} Band, From, To, Leads, Converted, Rate, Low, High, Lift, Captured
 * @customfunction
 */
function SCORELIFT(scores, outcomes, bins) {
  return sellmore.calculate("SCORELIFT", arguments)
}

/**
 * How far today's scores have moved from those of before: the population stability index.
 *
 * @param {Array<Array<any>>} expected The scores or labels of the time to compare with
 * @param {Array<Array<any>>} actual The scores or labels of today
 * @param {number} [bins] How many bins for numbers. 10 if left out
 * @return {any} PSI: below 0.1 stable, to 0.25 worth a look, above it review the rules (by custom)
 * @customfunction
 */
function SCOREDRIFT(expected, actual, bins) {
  return sellmore.calculate("SCOREDRIFT", arguments)
}

/**
 * The lowest score to pass on so that sales gets no more leads than it can take.
 *
 * @param {Array<Array<any>>} scores The scores of the leads of one period
 * @param {number} capacity How many leads sales can take in that period
 * @return {any} Pass leads at or above this score
 * @customfunction
 */
function MQLTHRESHOLD(scores, capacity) {
  return sellmore.calculate("MQLTHRESHOLD", arguments)
}

/**
 * The score from which passing leads on would have earned most in the past.
 *
 * @param {Array<Array<any>>} scores The score of each past lead
 * @param {Array<Array<any>>} outcomes How each ended: 1 or 0, won or lost, yes or no
 * @param {number} gross_profit Gross profit of a won lead
 * @param {number} lead_cost What it costs sales to work a lead
 * @return {any} Pass leads at or above this score
 * @customfunction
 */
function BESTTHRESHOLD(scores, outcomes, gross_profit, lead_cost) {
  return sellmore.calculate("BESTTHRESHOLD", arguments)
}

/**
 * What each threshold would have meant: leads passed on, quality, wins found and profit.
 *
 * @param {Array<Array<any>>} scores The score of each past lead
 * @param {Array<Array<any>>} outcomes How each ended: 1 or 0, won or lost, yes or no
 * @param {string|Array<Array<any>>} [thresholds] The thresholds to compare; else those of the scores themselves
 * @param {number} [gross_profit] Gross profit of a won lead
 * @param {number} [lead_cost] What it costs sales to work a lead
 * @return {Array<Array<any>>} Threshold, MQLs, Converted, Precision, Low, High, Recall, and Profit
 * @customfunction
 */
function THRESHOLDTABLE(scores, outcomes, thresholds, gross_profit, lead_cost) {
  return sellmore.calculate("THRESHOLDTABLE", arguments)
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
 * What an hour of selling costs when selling pays for the whole week, for each rep.
 *
 * @param {Array<Array<any>>} hours Hours a week: one row per rep, one column per activity
 * @param {Array<Array<any>>} activities The row with the names of the activities, as wide as hours
 * @param {string|Array<Array<any>>} selling The activities that count as selling: cells, or one text "Calls; Meetings"
 * @param {Array<Array<any>>} annual_cost What a rep costs a year with everything: one number, or one per row
 * @param {number} [weeks] Weeks worked in a year. 46 if left out
 * @return {any|Array<Array<any>>} The cost of an hour of selling
 * @customfunction
 */
function SELLINGHOURCOST(hours, activities, selling, annual_cost, weeks) {
  return sellmore.calculate("SELLINGHOURCOST", arguments)
}

/**
 * Hours a week that could move away from each rep.
 *
 * @param {Array<Array<any>>} hours Hours a week: one row per rep, one column per activity
 * @param {Array<Array<any>>} activities The row with the names of the activities, as wide as hours
 * @param {Array<Array<any>>} avoidable What could move, with headings: Activity and Share (0–1) of its hours
 * @return {any|Array<Array<any>>} Hours a week that could move
 * @customfunction
 */
function CAPACITYRECOVERED(hours, activities, avoidable) {
  return sellmore.calculate("CAPACITYRECOVERED", arguments)
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
 * The whole calculation for a team: what selling time costs, what could move, what that would bring.
 *
 * @param {Array<Array<any>>} hours Hours a week: one row per rep, one column per activity
 * @param {Array<Array<any>>} activities The row with the names of the activities, as wide as hours
 * @param {string|Array<Array<any>>} selling The activities that count as selling: cells, or one text "Calls; Meetings"
 * @param {Array<Array<any>>} avoidable What could move, with headings: Activity, Share (0–1), and Absorbed by and Hourly cost if wanted
 * @param {Array<Array<any>>} team A table Item, Value with Revenue, Annual cost per rep, and others if wanted
 * @return {Array<Array<any>>} Measure, Value, Unit, Note, from Selling share to Net
 * @customfunction
 */
function REPEFFICIENCY(hours, activities, selling, avoidable, team) {
  return sellmore.calculate("REPEFFICIENCY", arguments)
}

/**
 * What a sales call costs.
 *
 * @param {number} expense Selling expense of the team in that time
 * @param {number} reps People who make calls
 * @param {number} weeks Weeks worked in that time
 * @param {number} calls_per_week Calls a rep makes in a week
 * @return {any} The cost of a call
 * @customfunction
 */
function CALLCOST(expense, reps, weeks, calls_per_week) {
  return sellmore.calculate("CALLCOST", arguments)
}

/**
 * How many reps make their quota, the median rep, and the team as a whole.
 *
 * @param {Array<Array<any>>} closed What each rep has closed
 * @param {Array<Array<any>>} quota The quota of each rep in the same order, or one for all
 * @return {Array<Array<any>>} Reps, At quota, Share, Low, High, Median, Team, Left out
 * @customfunction
 */
function QUOTAATTAINMENT(closed, quota) {
  return sellmore.calculate("QUOTAATTAINMENT", arguments)
}

/**
 * Quota that a new rep does not bring in while ramping up.
 *
 * @param {number} annual_quota Quota of a ramped rep for a year
 * @param {Array<Array<any>>} ramp Months until full quota, rising evenly; or one share of full quota (0–1) for each month
 * @param {number} [attainment] Share of quota that ramped reps reach. 1 if left out
 * @return {any} Quota lost in the ramp
 * @customfunction
 */
function RAMPCOST(annual_quota, ramp, attainment) {
  return sellmore.calculate("RAMPCOST", arguments)
}

/**
 * What it costs when reps leave: pay saved, money spent, bookings lost.
 *
 * @param {Array<Array<any>>} terms A table Item, Value with Quota, On-target earnings, Base pay, and others if wanted
 * @return {Array<Array<any>>} Saved, Incurred, Lost bookings, Net per leaver, Net
 * @customfunction
 */
function TURNOVERCOST(terms) {
  return sellmore.calculate("TURNOVERCOST", arguments)
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
 * Which inputs the cost of chaos depends on most, each moved from low to high by itself.
 *
 * @param {Array<Array<any>>} lines The lines of COSTOFCHAOS with Driver low, Driver high, Rate low … where a number is uncertain
 * @return {Array<Array<any>>} Input, Low, Base, High, Swing, Share; the largest swing first
 * @customfunction
 */
function CHAOSTORNADO(lines) {
  return sellmore.calculate("CHAOSTORNADO", arguments)
}

/**
 * How far the cost of chaos may lie from its base when all uncertain inputs vary together.
 *
 * @param {Array<Array<any>>} lines The lines of COSTOFCHAOS with Driver low, Driver high, Rate low … where a number is uncertain
 * @param {number} [trials] How many times to draw all inputs, up to 20,000. 10000 if left out
 * @param {number} [seed] Any whole number; the same one gives the same digits. 1 if left out
 * @param {string} [shape] "triangular", "pert" or "lognormal". triangular if left out
 * @return {Array<Array<any>>} Mean, Standard deviation, P5 to P95, Base, Chance above base
 * @customfunction
 */
function CHAOSRANGE(lines, trials, seed, shape) {
  return sellmore.calculate("CHAOSRANGE", arguments)
}

/**
 * Years until the benefits have paid back the investment.
 *
 * @param {number} investment What is spent now, as a positive amount
 * @param {Array<Array<any>>} benefits Benefit of each year, at its end; one number recurs every year
 * @param {number} [rate] Interest a year, to discount the benefits: 0.1 is 10 %. 0 if left out
 * @return {any} Years until the investment is paid back
 * @customfunction
 */
function PAYBACK(investment, benefits, rate) {
  return sellmore.calculate("PAYBACK", arguments)
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

/**
 * How mature marketing and sales work together, as each of them sees it, and where they differ.
 *
 * @param {Array<Array<any>>} marketing Marketing's answers: a table Dimension, Level (1–5), or a column of levels
 * @param {Array<Array<any>>} sales The answers of sales to the same dimensions
 * @param {string|Array<Array<any>>} [weights] Weight of each dimension, 100 in all; six have the usual ones, else all are equal
 * @return {Array<Array<any>>} Dimension, Marketing, Sales, Gap, Weighted gap; last the Index from 0 to 100
 * @customfunction
 */
function ALIGNMENTINDEX(marketing, sales, weights) {
  return sellmore.calculate("ALIGNMENTINDEX", arguments)
}

/**
 * Which of the seven signs of poor work between marketing and sales you have, beside the published figures.
 *
 * @param {Array<Array<any>>} measures A table Item, Value: "Share at quota", "Leads stuck" …, each as far as you know it, and "Leads stuck, cost"
 * @return {Array<Array<any>>} Sign, Measure, Published, Ours, Present, Worth, What to do
 * @customfunction
 */
function SEVENSIGNS(measures) {
  return sellmore.calculate("SEVENSIGNS", arguments)
}
