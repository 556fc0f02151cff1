' Opens the leads, fills the formula down, and then calculates once for each file goN until one says "end".
Sub Main(folder As String, csv As String, leads As Long)
  Dim filter(1) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Text - txt - csv (StarCalc)"
  filter(1).Name = "FilterOptions"
  filter(1).Value = "44,34,76,1,,1033,false,true"
  document = StarDesktop.loadComponentFromURL(csv, "_blank", 0, filter())
  document.IgnoreCase = True
  sheet = document.Sheets.getByIndex(0)
  column = sheet.getCellRangeByPosition(12, 0, 12, leads - 1)
  sheet.getCellByPosition(12, 0).setFormula(Contents(folder & "/formula"))
  column.fillAuto(com.sun.star.sheet.FillDirection.TO_BOTTOM, 1)
  document.calculateAll()
  Touch folder & "/ready"
  round = 1
  Do
    Do Until FileExists(folder & "/go" & round)
      Wait 20
    Loop
    Wait 20
    If FileLen(folder & "/go" & round) > 0 Then Exit Do
    began = GetSystemTicks()
    document.calculateAll()
    took = GetSystemTicks() - began
    scores = column.getDataArray()
    file = FreeFile
    Open folder & "/scores" & round For Output As #file
    Print #file, took
    For row = 0 To leads - 1
      Print #file, scores(row)(0)
    Next row
    Close #file
    Touch folder & "/done" & round
    round = round + 1
  Loop
  document.close(True)
  StarDesktop.terminate()
End Sub

Function Contents(path As String) As String
  file = FreeFile
  Open path For Input As #file
  Line Input #file, text
  Close #file
  Contents = text
End Function

Sub Touch(path As String)
  file = FreeFile
  Open path For Output As #file
  Close #file
End Sub
