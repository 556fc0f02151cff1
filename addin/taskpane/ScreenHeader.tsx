import { Button } from "@fluentui/react-components"
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left"
import { useEffect, useRef } from "react"

interface ScreenHeaderProps {
  readonly title: string
  readonly onBack: () => void
}

/** Takes the focus when the screen opens, so that the keyboard and a screen reader start at its top. */
export function ScreenHeader({ title, onBack }: ScreenHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  return (
    <header className="pane-header">
      <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label="Back" onClick={onBack} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  )
}
