accused: defendant
one: victim
two: witness
three: witness

= text
RESTRICTED - FOR POLICE AND PROSECUTION ONLY	MG9
WITNESS LIST
R v	{accused.formal}

No	Name	Date of birth	Home address	Contact
1	{one.formal}	{one.dob}	{one.address}	{one.mobile}
2	{two.formal}	{two.dob}	{two.address}	{two.mobile}
3	{three.formal}	{three.dob}	{three.address}	{three.landline}
