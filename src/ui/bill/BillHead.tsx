/** The heads of a table of what was billed. */
export function BillHead({ first }: { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">Billed</th>
        <th scope="col">By this list</th>
        <th scope="col">Differs by</th>
      </tr>
    </thead>
  );
}
