# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant
w1: witness
w2: witness
w3: witness
hurt: victim
oic: officer
two: officer

= text
WITNESS SCHEDULE (MG9)	NOT FOR DISCLOSURE TO THE DEFENCE
{not.urn}	{accused.caps}
Completed by {oic.title} {oic.name}	Date {not.date}
<rows>

= rows
- Order	Type	Name	DOB	Address	Phone	Email
  1	VICTIM	{hurt.formal}	{hurt.dob}	{hurt.address}	{hurt.mobile}	{hurt.email}
  2	WITNESS	{w1.formal}	{w1.dob}	{w1.address}	{w1.mobile}	{w1.email}
  3	WITNESS	{w2.formal}	{w2.dob}	{w2.address}	{w2.landline}	none
  4	POLICE	{oic.formal}	n/a	{org.town}	{oic.landline}	{oic.email}
- (1) {hurt.name} (victim) - born {hurt.dob} - {hurt.address} - {hurt.mobile}
  (2) {w1.name} (witness) - born {w1.dob} - {w1.address} - {w1.mobile} or {w1.landline}
  (3) {w2.name} (witness) - born {w2.dob} - {w2.address} - {w2.mobile}
  (4) {two.title} {two.collar} {two.name}
- Witness: {w1.name}
  DOB: {w1.dob}
  Home: {w1.address}
  Contact: {w1.mobile}, {w1.email}
  Interpreter: No	Special measures: Screens
  Witness: {w2.name}
  DOB: {w2.dob}
  Home: {w2.address}
  Contact: {w2.mobile}
  Interpreter: Yes ({not|Tigrinya})	Special measures: Link
  Witness: {w3.name}
  DOB: {w3.dob}
  Home: {w3.address}
  Contact: {w3.landline}
  Interpreter: No	Special measures: None
- Name	Address	Born	Tel
  {w1.title} {w1.name}	{w1.street}	{w1.dob}	{w1.mobile}
  {w2.title} {w2.name}	{w2.street}	{w2.dob}	{w2.mobile}
  {w3.title} {w3.name}	{w3.street}	{w3.dob}	{w3.mobile}
  Dr {med.name}	{med.address}	-	{med.landline}
- {w1.name}, {w1.job}, {w1.age} yrs	c/o {w1.work}	{w1.mobile}
  {w2.name}, {w2.job}, {w2.age} yrs	c/o {w2.work}	{w2.mobile}
  {two.title} {two.collar} {two.surname}	{org.town} PS	{two.email}
