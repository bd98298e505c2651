/** The heads of a table of two estimates. */
export function SideHeads({ first }: { first: string }) {
  return (
    <thead>
      <tr>
        {first === '' ? <td /> : <th scope="col">{first}</th>}
        <th scope="col">Other</th>
        <th scope="col">This one</th>
      </tr>
    </thead>
  );
}
