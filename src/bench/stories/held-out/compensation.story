# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
me: victim
accused: defendant
picture

= text
MG19	COMPENSATION CLAIM
R v {accused.name}	URN {not.urn}
Name of claimant	{me.name} (victim)
Address	{me.address}
Telephone	{me.mobile}	Occupation	{me.job}
PROPERTY
<loss+3>
PERSONAL INJURY
<harm>
OTHER LOSS
<wages>
PAYMENT
<pay>
Insured?	[No|Yes, {org.firm}, policy {not|HH/######}]
<note>
Signed {me.initialled}	Date {not.date}

= loss
- Mobile phone, number {me.mobile}	{not.money}
- Repair of {me.vrm}, quote by {pal.name} of {WORKPLACE pal|Quayside Autos}, {pal.mobile}	{not.money}
- Front door, {me.street}	{not.money}
- Spectacles, prescription {not|-2.25}	{not.money}
- Jewellery belonging to my late {kin.mother}, {kin.name}	{not.money}
- Coat, size {not|14}	{not.money}

= harm
- {MEDICAL me|Broken nose} and {MEDICAL me|chipped tooth}. Dentist: {med.name}, {med.landline}
- {MEDICAL me|Whiplash}. Hospital number {me.hospital}
- None

= wages
- {not|11} days at {not.money}, employer {me.work}, contact {gaffer.name} {gaffer.email}
- Childcare paid to {pal.name}, {not.money}
- Nil

= pay
- Sort code {me.sort}	Account {me.account}	Name {me.name}
- IBAN {me.iban} in the name of {me.initialled}
- Cheque to {me.title} {me.initialled}, {me.address}

= note
- Form completed on behalf of the claimant by {kin.name}, {kin.brother}, {kin.landline}.
- Claimant requests that {me.his} address is not shown to {accused.surname}.
- 
