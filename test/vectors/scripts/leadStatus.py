"""Vectors of LEADSTATUS: an implementation of its own from the agreed definition."""

from vectors import OMITTED, case, not_available, value_error, write

SCALE = ["F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"]


def column(cells):
    return [[cell] for cell in cells]


def with_grades(score, threshold, grade, least):
    if score < threshold:
        return ["Recycle", f"score {score} below {threshold}"]
    if SCALE.index(grade) < SCALE.index(least):
        return ["Recycle", f"grade {grade} below {least}"]
    return ["MQL", f"score {score} and grade {grade}"]


NO_FLAG = "is no flag. Write TRUE or FALSE."
NO_GRADE = "Use F, D- to A+."
REASON = [OMITTED, OMITTED, OMITTED, OMITTED, True]

cases = [
    case("A13: score 70 and grade B against 65 and B", [70, 65, "B", "B"], "MQL", "formulas, A13"),
    case("A score at the threshold is enough", [column([65, 64.999, 65.001]), 65], [["MQL"], ["Recycle"], ["MQL"]]),
    case("Every grade against B, with the reason", [column([70] * 13), 65, column(SCALE), "B", OMITTED, OMITTED, True], [with_grades(70, 65, grade, "B") for grade in SCALE], "Order of grades: formulas, A2"),
    case("Every grade against F", [column([70] * 13), 65, column(SCALE), "F"], [["MQL"]] * 13),
    case("Every grade against A+", [column([70] * 13), 65, column(SCALE), "A+"], [["Recycle"]] * 12 + [["MQL"]]),
    case("Grades in any case, with a minus sign or a hyphen", [column([70, 70, 70]), 65, column(["b-", " B− ", "c+"]), "b−", OMITTED, OMITTED, True],
         [["MQL", "score 70 and grade B-"], ["MQL", "score 70 and grade B-"], ["Recycle", "grade C+ below B-"]]),
    case("The score comes before the grade in the reason", [[[60]], 65, [["C"]], "B", OMITTED, OMITTED, True], [["Recycle", "score 60 below 65"]]),
    case("Reasons without grades", [column([70, 61, 64.5]), 65, *REASON], [["MQL", "score 70"], ["Recycle", "score 61 below 65"], ["Recycle", "score 64.5 below 65"]]),
    case("Grades that nobody asks for are told with the score", [column([70, 70]), 65, column(["A", None]), OMITTED, OMITTED, OMITTED, True], [["MQL", "score 70 and grade A"], ["MQL", "score 70"]]),
    case("One lead with its reason takes two cells", [70, 65, "A", "B", OMITTED, OMITTED, True], [["MQL", "score 70 and grade A"]]),
    case("A blank grade under a lowest grade is Recycle", [column([70, 70, 60]), 65, column([None, " ", None]), "B", OMITTED, OMITTED, True],
         [["Recycle", "no grade"], ["Recycle", "no grade"], ["Recycle", "score 60 below 65"]]),
    case("A blank cell as the grade of one lead is Recycle", [[[70]], 65, [[None]], "B"], "Recycle"),
    case("No grades at all under a lowest grade is Recycle", [column([70, 80]), 65, OMITTED, "B", OMITTED, OMITTED, True], [["Recycle", "no grade"], ["Recycle", "no grade"]]),
    case("A blank lowest grade asks for none", [70, 65, "C", [[None]]], "MQL"),
    case("A blank score stays blank, with its reason too", [column([None, "", 70]), 65, *REASON], [["", ""], ["", ""], ["MQL", "score 70"]]),
    case("A blank score stays blank beside an unknown grade", [column([None, 70]), 65, column(["Z", "A"]), "B"], [[""], ["MQL"]]),
    case("Fast track whatever score and grade", [column([10, None, 70, "n/a", 10]), 65, column(["F", None, "Z", "A", "A"]), "B", column([True, 1, "yes", "TRUE", "no"]), OMITTED, True],
         [["MQL", "fast track"]] * 4 + [["Recycle", "score 10 below 65"]]),
    case("Disqualified whatever else", [column([90, None, "n/a", 90]), 65, column(["A", "Z", None, "A"]), "B", column([True, True, False, False]), column(["yes", 1, "1", 0]), True],
         [["Disqualified", "disqualified"]] * 3 + [["MQL", "score 90 and grade A"]]),
    case("Any of several flags decides", [column([10, 10, 90, 90]), 65, OMITTED, OMITTED, [[0, 1], [None, None], [0, 0], [1, 1]], [[None, None, "no"], [0, 0, 0], [0, 1, 0], [0, 0, "yes"]]],
         [["MQL"], ["Recycle"], ["Disqualified"], ["Disqualified"]]),
    case("Several flags of one lead", [10, 65, OMITTED, OMITTED, [[0, "yes", None]], [[0, 0]]], "MQL"),
    case("A flag that is blank does not decide", [column([70, 70]), 65, OMITTED, OMITTED, column([None, ""]), column([" ", None]), True], [["MQL", "score 70"]] * 2),
    case("Text in a flag cell is an error first", [column([90, 90, 90]), 65, OMITTED, OMITTED, [[True, "maybe"], [True, 2], [True, False]], column([False, False, True])],
         [[value_error(f'fast_track: "maybe" {NO_FLAG}')], [value_error(f'fast_track: "2" {NO_FLAG}')], ["Disqualified"]]),
    case("Text under disqualified beside a flag that is set", [[[90]], 65, OMITTED, OMITTED, OMITTED, [[True, "x"]]], value_error(f'disqualified: "x" {NO_FLAG}')),
    case("Text in a flag cell of a blank score", [column([None, 70]), 65, OMITTED, OMITTED, column(["?", 0])], [[value_error(f'fast_track: "?" {NO_FLAG}')], ["MQL"]]),
    case("An error in a flag spoils its row", [column([90, 90]), 65, OMITTED, OMITTED, column([{"error": "#N/A"}, 1])], [[not_available()], ["MQL"]]),
    case("An unknown grade is an error", [column([70, 70, 10]), 65, column(["E", "B", "A++"]), "B"],
         [[value_error(f'grade: there is no grade "E". {NO_GRADE}')], ["MQL"], [value_error(f'grade: there is no grade "A++". {NO_GRADE}')]]),
    case("An error takes both columns", [column([70, "high"]), 65, *REASON],
         [["MQL", "score 70"], [value_error('score: "high" is no number. Type a plain number.'), value_error('score: "high" is no number. Type a plain number.')]]),
    case("Scores in text; ambiguous text, TRUE and errors spoil their row", [column(["70,5", "1,234", True, {"error": "#N/A"}, {"error": "#DIV/0!"}]), 65],
         [["MQL"], [value_error('score: "1,234" is no number. Type a plain number.')], [value_error()], [not_available()], [value_error()]]),
    case("An error in a grade spoils its row", [column([70, 70]), 65, column([{"error": "#REF!"}, "A"]), "B"], [[value_error()], ["MQL"]]),
    case("A row of scores", [[[70, 60]], 65], [["MQL"], ["Recycle"]]),
    case("One grade for every lead", [column([70, 60]), 65, "A", "B"], [["MQL"], ["Recycle"]]),
    case("with_reason as text and as a blank", [70, 65, OMITTED, OMITTED, OMITTED, OMITTED, "no"], "MQL"),
    case("A negative threshold", [column([-5, -11]), -10, *REASON], [["MQL", "score -5"], ["Recycle", "score -11 below -10"]]),
    case("An unknown lowest grade", [70, 65, "A", "E"], value_error(f'min_grade: there is no grade "E". {NO_GRADE}')),
    case("No threshold", [70, OMITTED], value_error("threshold: is empty. Give a number.")),
    case("A threshold in words", [70, "high"], value_error('threshold: "high" is no number. Type a plain number.')),
    case("with_reason is another word", [70, 65, OMITTED, OMITTED, OMITTED, OMITTED, "why"], value_error(f'with_reason: "why" {NO_FLAG}')),
    case("Fewer grades than scores", [column([70, 60, 50]), 65, column(["A", "B"]), "B"], value_error("grade: has 2 rows where score has 3. Select the same rows for both.")),
    case("Two columns of scores", [[[70, 60], [50, 40]], 65], value_error("score: has several columns. Select one column of scores.")),
]

write("leadStatus", "LEADSTATUS", cases)
