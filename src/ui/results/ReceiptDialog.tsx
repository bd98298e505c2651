import { type Receipt, receiptAsMarkdown } from '../../wording/receipt';
import { CopyField } from '../controls/CopyField';
import { Dialog } from '../controls/Dialog';
import styles from '../controls/dialogs.module.css';
import section from '../controls/section.module.css';

/** How figures come about, line by line, with the source of every price. */
export function ReceiptDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const { title, parts, results, prices } = receipt;
  return (
    <Dialog title={`Receipt: ${title}`} onClose={onClose}>
      <div className={styles.body}>
        {parts.map((part, index) => {
          const number = index + 1;
          return (
            <section key={number} aria-label={part.title}>
              {parts.length > 1 && <h3>{part.title}</h3>}
              <ul className={section.note}>
                {part.working.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <table className={section.table}>
                <caption className="visually-hidden">{`Lines of ${part.title}`}</caption>
                <tbody>
                  {part.rows.map(({ label, sum, amount, origin }) => (
                    <tr key={label}>
                      <th scope="row">
                        <span>{label}</span>
                        <span className={styles.origin}>{`${sum}. ${origin}`}</span>
                      </th>
                      <td>{amount}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          );
        })}
        <table className={section.table}>
          <caption className="visually-hidden">What is made of the lines</caption>
          <tbody>
            {results.map(({ label, sum, amount }) => (
              <tr key={label}>
                <th scope="row">
                  <span>{label}</span>
                  <span className={styles.origin}>{sum}</span>
                </th>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.note}>{prices}</p>
        <CopyField label="As Markdown" text={receiptAsMarkdown(receipt)} buttonLabel="Copy Markdown" />
      </div>
    </Dialog>
  );
}
