# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
accused: defendant

= text
MG9	WITNESS LIST
FOR POLICE AND PROSECUTION ONLY
Defendant: {accused.name}

Name	DOB	Address	Telephone	E-mail
<rows>

= rows
- {one.formal}	{one.dob}	{one.address}	{one.mobile}	{one.email}
  {two.formal}	{two.dob}	{two.address}	{two.mobile}	{two.email}
- {one.name}	{one.dob}	{one.address}	{one.landline}	{one.email}
  {two.name}	{two.dob}	{two.address}	{two.mobile}	{two.email}
  {three.name}	{three.dob}	{three.address}	{three.mobile}	{three.email}
