import { linkedParts } from './words.ts';

/** A text whose addresses can be followed; everything else stays text. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {linkedParts(text).map((part) =>
        part.link === null ? (
          part.text
        ) : (
          <a href={part.link} target="_blank" rel="noopener noreferrer">
            {part.text}
          </a>
        ),
      )}
    </>
  );
}
