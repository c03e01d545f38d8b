accused: defendant
hurt: victim
sgt: officer
cop: officer

= text
MG4	CHARGE(S)
URN	{not.urn}	Custody ref	{not|NX/####/26}	AS No	{ASN accused|26/01ZD/01/###K}
Surname	{accused.upper}	Forename(s)	{accused.forename}
D.O.B.	{accused.dob}	Sex	{accused.sex}	Occupation	{accused.job}
Address	{accused.address}
You are charged with the offence(s) shown below. You do not have to say anything. But it may harm your defence if you do not mention now something which you later rely on in court. Anything you do say may be given in evidence.
1	<count>
	CONTRARY TO {not.statute}	{not|CJ88001}
<second>
Charge accepted by PS {sgt.collar} {sgt.surname}	Time {not.time}	Date {not.date}
Reply	[None|"Not guilty"|"I never touched {hurt.him}"]
<bail>

= count
- On {not.date} at {not.place} in the county of {not|West Hebbleshire} you assaulted {hurt.caps} thereby occasioning actual bodily harm
- BETWEEN {not.date} AND {not.date} PURSUED A COURSE OF CONDUCT WHICH AMOUNTED TO HARASSMENT OF {hurt.caps} BY ATTENDING {hurt.his} HOME, {hurt.street}
- On {not.date} stole goods to the value of {not.money} belonging to {firm.firm}
- On or about {not.date} entered as a trespasser a building, namely the home of {hurt.name} at {hurt.address}, and stole therein a laptop, the property of the said {hurt.surname}
- On {not.date}, without lawful excuse, damaged a Ford Fiesta motor car, {hurt.vrm}, to the value of {not.money} belonging to {hurt.name}
- On {not.date} at {not.place} assaulted {cop.title} {cop.name}, an emergency worker acting in the exercise of functions as such a worker

= second
- 
- 2	On {not.date} threatened to kill {nb.name}
  	CONTRARY TO {not.statute}
- 2	On {not.date} used violence towards {mate.name} with intent
  	CONTRARY TO {not.statute}

= bail
- Bailed to {not|Arkenside Magistrates' Court} on {not.date} at {not.time}
- BAIL CONDITIONS: not to contact directly or indirectly {hurt.name} or {nb.name}; reside at {accused.address}; curfew {not|1900} to {not|0700}; surrender passport {accused.passport}
- Remanded in custody. Reason: fear of interference with {hurt.name}.
- BAIL: not to enter {hurt.lone} where {hurt.name} lives; surety {mate.name}, {mate.dob}, of {mate.address}
