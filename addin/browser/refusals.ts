import { type CommandResult, setTranslationMethod } from "@odoo/o-spreadsheet"

const merged = "Merged cells are in the way. Unmerge them and try again."
const frozen =
  "The cells lie on both sides of a frozen edge. Choose cells on one side of it, or unfreeze it: View, Freeze."
const several = "Several ranges are selected. Select one and try again."
const sortsMore =
  "There is more beside the selection. Sorted alone, its rows come apart from that. What is to be sorted?"
const merges = "Only the value of the top left cell stays, the others are lost. Merge the cells?"
const splits = "The columns to the right are filled, and their values would be replaced. Split all the same?"
const deletes = "Delete this sheet? Formulas that read it become errors. Ctrl+Z brings it back."
const noName = "A sheet needs a name. Type one."

/** What o-spreadsheet says, by what is said here: what is wrong, and what to do. The rest of its words stay. */
export const ourWords: Readonly<Record<string, string>> = {
  "Merged cells are preventing this operation. Unmerge those cells and try again.": merged,
  "This operation is not possible due to a merge. Please remove the merges first than try again.": merged,
  "This operation is not allowed due to an overlapping frozen pane.": frozen,
  "This operation is not allowed with multiple selections.": several,
  "Cannot do a special paste of a figure.": "A chart or picture has no values or format to paste. Paste it by Ctrl+V.",
  "You copied content from a different version of the application. Only text and image content will be pasted.":
    "This was copied in another version of the workbook: values came, formulas and formats did not.",
  "We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?":
    sortsMore,
  "Cannot sort. To sort, select only cells or only merges that have the same size.":
    "Merged cells of different sizes cannot be sorted. Unmerge them and try again.",
  "Cannot sort a zone with array formulas.":
    "One formula fills several of these cells, so they cannot be sorted. Sort what it reads, or freeze it to values first.",
  "The header row of a table can't be moved.": "The headings of a table stay on top. Move the rows below them.",
  "You cannot create overlapping tables.": "Some of these cells are in a table already. Choose others.",
  "A table can only be created on a continuous selection.": "A table is one block of cells. Select one without gaps.",
  "You can't merge cells inside of an existing filter.":
    "Cells of a table or filter cannot be merged. Remove the filter first: Data, Remove selected filters.",
  "Merging these cells will only preserve the top-leftmost value. Merge anyway?": merges,
  "This will overwrite data in the subsequent columns. Split anyway?": splits,
  "Are you sure you want to delete this sheet?": deletes,
  "This sheet is locked and cannot be modified. Please unlock it first.":
    "This sheet is locked. Unlock it by its tab, then try again.",
  "The sheet name cannot be empty.": noName,
  "A sheet with the name %s already exists. Please select another name.":
    "There is a sheet %s already. Choose another name.",
  "Some used characters are not allowed in a sheet name (Forbidden characters are %s).":
    "The name of a sheet cannot hold any of %s. Leave them out.",
  "A named range with this name already exists.": "There is a range of this name already. Choose another name.",
  "A named range name cannot resemble a cell reference.": "A name cannot look like a cell, as A1 does. Choose another.",
  "The range you specified is outside of the sheet.\n\nIf you meant to create a named range, named range cannot have the same name as a cell reference. Please choose another name.":
    "These cells lie outside the sheet. To name what is selected, choose a name that does not look like a cell.",
  "The data you entered in %s violates the data validation rule set on the cell:\n%s": "%s is as it was. %s.",
  "The value must be between %s and %s": "The value must be a number from %s to %s",
  "The value must be greater or equal to %s": "The value must be a number from %s on",
  "The value must be less or equal to %s": "The value must be a number up to %s",
  "The cell you are trying to edit has been deleted.":
    "The cell you were typing in was deleted, and what you typed with it.",
  "Array result was not expanded because it would overwrite data.":
    "The results need more room, and filled cells are in their way. Clear those, or move the formula.",
  "The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.":
    "The frozen rows and columns of this sheet fill the window. Make it larger, or unfreeze them: View, Freeze.",
  "The window is too small to display multiple side panels.":
    "There is no room for another panel. Close one, or make the window larger.",
}

interface Answers {
  readonly yes: string
  readonly no?: string
  /** Something is done by either answer; leaving the question does nothing. */
  readonly isEitherWay?: boolean
}

/** The answers to its questions. */
export const answers: Readonly<Record<string, Answers>> = {
  [sortsMore]: { yes: "All of it", no: "Only the selection", isEitherWay: true },
  [merges]: { yes: "Merge" },
  [splits]: { yes: "Split" },
  [deletes]: { yes: "Delete it" },
}

/** What it refuses without a word. */
const unsaid: Readonly<Partial<Record<CommandResult, string>>> = {
  WillRemoveExistingMerge: merged,
  FrozenPaneOverlap: frozen,
  WrongCutSelection: several,
  WrongPasteSelection: several,
  WrongPasteOption: "What was cut can only be pasted whole. Copy it to paste its values or its format alone.",
  EmptyClipboard: "Nothing is copied. Copy cells first.",
  InvalidCopyPasteSelection:
    "There is nothing to fill from. Select one range with a filled cell above it or to its left.",
  NotEnoughElements: "A sheet keeps one row and one column at least. Delete fewer.",
  TooManyHiddenElements: "A sheet keeps one row and one column in sight. Hide fewer.",
  NotEnoughSheets: "A workbook keeps one sheet in sight at least.",
  MissingSheetName: noName,
}

/** To be called before there is a model. */
export function speakPlainly(): void {
  setTranslationMethod((...[text]) => ourWords[text] ?? text)
}

/** Why a command was refused, where a person can do something about it. */
export function refusalOf(reasons: readonly string[]): string | undefined {
  for (const reason of reasons) {
    const sentence = (unsaid as Readonly<Record<string, string>>)[reason]
    if (sentence !== undefined) return sentence
  }
  return undefined
}

/** A rule for any number is held as one with bounds that no number reaches. */
export function withoutEndlessBounds(sentence: string): string {
  return sentence.replace(/number from -1e\+?100 to 1e\+?100/, "number")
}
