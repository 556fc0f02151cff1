/** How sure a figure is: A read in the study itself, B quoted by the source, C quoted, conflicting or untraceable. */
export type Sure = "A" | "B" | "C"

/** A published figure. Figures that count different things are never compared or averaged. */
export interface Figure {
  readonly metric: string
  readonly level: string
  readonly value: number
  readonly unit: string
  /** What the figure counts. */
  readonly counts: string
  readonly source: string
  readonly sure: Sure
}

type Row = readonly [
  metric: string,
  level: string,
  value: number,
  unit: string,
  counts: string,
  source: string,
  sure: Sure,
]

const sellMore = 'article "Sell More", 2012 (study unnamed)'
const chaosArticle = "The Revenue Game, in the article on the Sales Rep Efficiency Calculator"
const revenueGame = "The Revenue Game, 2013"
const revenueGameSite = "The Revenue Game, 2013 (moveyourcompanyforward.com)"
const dma = "DMA, in an article on sales execution"
const dmaOrAma = "DMA, in an article on sales execution; usually credited to the AMA"
const sevenSigns = "in an article on the seven signs of poor marketing and sales collaboration"
const siriusGrowth = "SiriusDecisions, in calliduscloud.com"
const aberdeen2010 = "Aberdeen 2010, in cmswire.com"
const aberdeen2013 = "Aberdeen 2013, in calliduscloud.com"
const csoSelling = "CSO Insights 2011, in sellingpower.com"
const ipg = "Industrial Performance Group, in indusperfgrp.com"

const selfReported = "working time spent selling, self-reported"
const persuading = "persuading and closing only"
const movingDeals = "moving deals forward only"
const strictHourCost = "fully burdened cost per hour of strict selling"
const faceTimeLost = "customer face time lost to non-selling work"
const expense = "of sales and marketing expense"
const generating = "revenue-generating work of a 49-hour week"
const alignedGrowth = "revenue growth of aligned companies"
const misalignedGrowth = "revenue growth of poorly aligned companies"
const slowRamp = "new reps taking 6 months or more to full proficiency"
const byExperience = "marketers' information from experience or intuition"

const rows: readonly Row[] = [
  ["selling share", "best", 0.72, "share", selfReported, sellMore, "C"],
  ["selling share", "average", 0.59, "share", selfReported, sellMore, "C"],
  ["selling share", "least", 0.47, "share", selfReported, sellMore, "C"],
  ["selling hours", "average", 4, "hours/week", persuading, chaosArticle, "B"],
  ["selling hours", "best low", 8, "hours/week", persuading, chaosArticle, "B"],
  ["selling hours", "best high", 10, "hours/week", persuading, chaosArticle, "B"],
  ["selling hours, strict", "average low", 1, "hours/week", movingDeals, revenueGameSite, "B"],
  ["selling hours, strict", "average high", 2, "hours/week", movingDeals, revenueGameSite, "B"],
  ["selling hours, strict", "best", 10, "hours/week", movingDeals, revenueGameSite, "B"],
  ["selling hour cost", "average low", 1500, "USD/hour", strictHourCost, revenueGameSite, "B"],
  ["selling hour cost", "average high", 3000, "USD/hour", strictHourCost, revenueGameSite, "B"],
  ["selling hour cost", "best", 300, "USD/hour", strictHourCost, revenueGameSite, "B"],
  ["non-selling hours", "low", 40, "hours/month", faceTimeLost, dma, "B"],
  ["non-selling hours", "high", 60, "hours/month", faceTimeLost, dma, "B"],
  ["chaos share of revenue", "b2c", 0.1, "share", "cost of chaos", revenueGame, "B"],
  ["chaos share of revenue", "b2b low", 0.2, "share", "cost of chaos", revenueGame, "B"],
  ["chaos share of revenue", "b2b high", 0.3, "share", "cost of chaos", revenueGame, "B"],
  ["reducible expense", "up to", 0.25, "share", expense, chaosArticle, "B"],
  ["misalignment cost", "over", 0.1, "share", "of revenue a year", "IDC, in cmswire.com", "B"],
  ["misalignment loss", "up to", 0.38, "share", "of B2B revenue", "Forrester, in ellermedia.com", "C"],
  ["quota missed", "share", 0.67, "share", "sales professionals below personal quota", `TAS Group, ${sevenSigns}`, "B"],
  [
    "marketing output used",
    "share",
    0.25,
    "share",
    "leads and collateral ever used by sales",
    `IDC, ${sevenSigns}`,
    "B",
  ],
  ["leads stuck", "up to", 0.6, "share", 'leads at "do nothing"', `Sales Benchmark Index, ${sevenSigns}`, "B"],
  ["ramp over six months", "share", 0.78, "share", slowRamp, `Accenture, ${sevenSigns}`, "B"],
  ["intuition", "over", 0.5, "share", byExperience, `IDC, ${sevenSigns}`, "B"],
  ["content unused", "up to", 0.9, "share", "sales material unused or used improperly", dmaOrAma, "C"],
  [
    "content unused",
    "median study",
    0.65,
    "share",
    "content not used",
    "SiriusDecisions, in collectiveaudience.co",
    "B",
  ],
  ["content unused", "one audit", 0.93, "share", "portal audit at one company", "CDW, in calliduscloud.com", "B"],
  ["good messages", "share", 0.1, "share", "sales people good at customer messages", dma, "B"],
  ["content waste", "share", 0.25, "share", "of content spend", "Kapost/Gleanster 2017, in market-bridge.com", "B"],
  ["growth, aligned", "2010", 0.2, "share/year", alignedGrowth, aberdeen2010, "B"],
  ["growth, misaligned", "2010", -0.04, "share/year", misalignedGrowth, aberdeen2010, "B"],
  ["growth, aligned", "2013", 0.32, "share/year", alignedGrowth, aberdeen2013, "B"],
  ["growth, misaligned", "2013", -0.07, "share/year", misalignedGrowth, aberdeen2013, "B"],
  ["faster revenue growth", "three years", 0.24, "share", "aligned over others", siriusGrowth, "B"],
  ["faster profit growth", "three years", 0.27, "share", "aligned over others", siriusGrowth, "B"],
  ["selling time, measured", "cso 2011", 0.41, "share", "selling by phone or face to face", csoSelling, "B"],
  ["selling time, measured", "pace", 0.22, "share", "selling", "Pace Productivity, in red2blackgroup.com", "B"],
  ["selling time, measured", "ipg average", 0.41, "share", generating, ipg, "B"],
  ["selling time, measured", "ipg peak", 0.85, "share", `${generating}, peak performers`, ipg, "B"],
  ["selling time, measured", "spotio 2026", 0.37, "share", "in-person selling", "SPOTIO 2026", "B"],
  ["sales turnover", "a year", 0.3, "share/year", "sales staff leaving", "HBR, in retorio.com", "B"],
  ["replacement cost", "over", 1.5, "× salary", "replacing a leaver", "aptology.com", "B"],
  ["quota at low selling time", "up to 35 % selling", 0.55, "share", "reps making quota", "CSO Insights 2011", "B"],
  ["quota at high selling time", "over 45 % selling", 0.62, "share", "reps making quota", "CSO Insights 2011", "B"],
]

/** All published figures, in the order people read them. */
export const figures: readonly Figure[] = rows.map(([metric, level, value, unit, counts, source, sure]) => ({
  metric,
  level,
  value,
  unit,
  counts,
  source,
  sure,
}))
