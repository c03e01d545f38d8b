accused: defendant
w1: witness
w2: witness
w3: witness
w4: witness
hurt: victim
caller: reporter
lead: officer

= text
MG9	RESTRICTED - FOR POLICE AND PROSECUTION ONLY (when complete)
WITNESS LIST
Rex v {accused.name}	URN {not.urn}
Enter details of all witnesses, [police|including police] first. State whether civilian or professional.
<rows>
Officer in case {lead.title} {lead.collar} {lead.surname}	Date {not.date}

= rows
- W1	{hurt.formal} (victim)	DOB {hurt.dob}	{hurt.address}	{hurt.mobile}
  W2	{w1.formal}	DOB {w1.dob}	{w1.address}	{w1.mobile} / {w1.email}
  W3	{w2.formal}	DOB {w2.dob}	{w2.address}	{w2.landline}
  W4	{lead.title} {lead.collar} {lead.surname}	-	c/o {stn.town} Police Station	{lead.email}
- Statement no. 1
  Name: {w1.name}	Occupation: {w1.job}	Age: {w1.age}
  Address: {w1.address}
  Tel: {w1.mobile} (m) {w1.landline} (h)
  Statement no. 2
  Name: {w2.name}	Occupation: {w2.job}	Age: {w2.age}
  Address: {w2.address}
  Tel: {w2.mobile} (m)
  Statement no. 3
  Name: Dr {doc.name}	Occupation: consultant
  Address: {doc.address}
  Tel: {doc.landline} ext {not|2###}
- SURNAME	FORENAMES	D.O.B.	TEL	ADDRESS
  {w1.upper}	{w1.forename}	{w1.dob}	{w1.mobile}	{w1.address}
  {w2.upper}	{w2.forename}	{w2.dob}	{w2.mobile}	{w2.address}
  {w3.upper}	{w3.forename}	{w3.dob}	{w3.landline}	{w3.address}
  {w4.upper}	{w4.forename}	{w4.dob}	{w4.mobile}	{w4.address}
- 1.	{lead.title} {lead.name}, {lead.collar}	Arresting officer
  2.	{w1.name}, {w1.address}. Born {w1.dob}. {w1.mobile}	Eye witness
  3.	{w2.name}, {w2.street}. Born {w2.dob}. {w2.mobile}	Eye witness, vulnerable ({MEDICAL w2|learning disability})
  4.	{w3.name}, {w3.email}	Produces CCTV
- Victim	{hurt.name}	{hurt.dob}	{hurt.mobile}	Special measures Y
  Witness	{w1.name}	{w1.dob}	{w1.mobile}	Special measures N
  Witness	{w2.name}	{w2.dob}	{w2.landline}	Special measures N
  Informant	{caller.name}	{caller.dob}	{caller.mobile}	No statement
- {w1.formal}
  {w1.block}
  {w1.mobile}
  
  {w2.formal}
  {w2.block}
  {w2.mobile}
  
  {w3.formal}
  {w3.block}
  {w3.landline}
