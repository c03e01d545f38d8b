accused: defendant

= text
RESTRICTED - FOR POLICE AND PROSECUTION ONLY	MG9
WITNESS LIST
R v	{accused.formal}

No	Name	Date of birth	Home address	Contact
<rows>

= rows
- 1	{one.formal}	{one.dob}	{one.address}	{one.mobile}
  2	{two.formal}	{two.dob}	{two.address}	{two.mobile}
  3	{three.formal}	{three.dob}	{three.address}	{three.landline}
- 1	{one.name}	{one.dob}	{one.street}	{one.mobile}
  2	{two.name}	{two.dob}	{two.street}	{two.landline}
