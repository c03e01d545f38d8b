accused: defendant
hurt: victim
caller: reporter
kin: Outsider of hurt
tot: Child of hurt

= text
MG5	POLICE REPORT AND CASE SUMMARY	Page 1 of 2
URN	{not.urn}	Anticipated plea	[NG|G|Not known]
Defendant	{accused.formal}	DOB	{accused.dob}	M/F	{accused.sex}
Offence	Contrary to {not.statute}
Date of offence {not.date}	Time {not.time}
SUMMARY OF EVIDENCE
<intro> <story*4> <others*3>
<story*2>
DEFENDANT'S ACCOUNT
<denial*2>
VICTIM / ORDERS ON CONVICTION
<orders*2>
Officer completing: {pc.title} {not.collar} {pc.name}	Ext: {not|4####}	Date: {not.date}

= intro
- At {not.time} on {not.date} a call was received from the informant, {caller.name} of {caller.street}, {caller.town}, stating there was a fight in the road.
- Police were alerted by a 999 call from {caller.mobile}. The caller, {caller.name}, wished to remain anonymous.
- The informant in this case, {caller.title} {caller.surname}, a passing motorist in {caller.vrm}, rang to say that somebody was being beaten up.
- The defendant and the victim are known to each other. The initial report came in from the informant {caller.name} ({caller.dob}).
- {caller.title} {caller.name} reported the incident on the evening of {not.date}. {caller.He} lives directly facing, at {caller.address}, tel. {caller.landline}.
- The informant {caller.name} emailed the force from {caller.email} the next day.

= story
- The victim {hurt.name}, who is {MEDICAL hurt|deaf}, communicated with officers by text from {hurt.mobile}.
- A ransom style text was received on the victim's phone ({hurt.mobile}) from {accused.mobile}, attributed to {accused.surname}.
- {accused.surname} attended the victim's place of work, {hurt.work}, and asked for {hurt.him} by name.
- The Ford Focus {hurt.vrm} belonging to the victim was found burnt out on {not.place}.
- {accused.surname}, whose date of birth is {accused.dob}, was on bail at the time for an offence contrary to {not.statute}.
- The victim {hurt.name} was [walking home|at work|in bed] when {accused.surname} approached {hurt.him} from behind.
- {accused.surname} punched the victim to the head a number of times, causing a {MEDICAL hurt|swollen jaw}.
- The victim, {hurt.title} {hurt.surname}, rang {hurt.his} {kin.mother} {kin.forename}, who came from {kin.street} and intervened.
- The victim, who is {hurt.age} years old and has a {MEDICAL hurt|heart condition}, was taken to hospital as a precaution.
- {accused.surname} then left in a red Corsa, {accused.vrm}, driven by {mate.name}.
- Entry was gained to {hurt.address}, the victim's home, by forcing the rear window. Property to the value of {not.money} was taken.
- {accused.surname} rang the victim's number, {hurt.mobile}, {not|2#} times between {not.time} and {not.time}.
- The whole of this was witnessed by the victim's {tot.son} {tot.forename}, aged {tot.age}.
- BWV shows the victim {hurt.name} crying and pointing along the road towards the defendant.
- {accused.surname} was traced to {accused.street} and arrested by {pc.title} {not.collar} {pc.surname}.
- The victim's account, {hurt.sort} {hurt.account}, was debited {not.money} in four transactions.
- The phone was located by its app at {accused.address}, the defendant's home.
- The parties had been in a relationship for {not|8} months and had split up on {not.date}.
- The victim {hurt.name} works at {hurt.work}.
- CCTV from {firm.firm} (contact {firm.landline}) covers the first blow at a distance of {not.measure}.

= others
- {nb.name} (b. {nb.dob}) was looking out of {nb.his} window at {nb.street} and states it was unprovoked.
- {kin.name}, {kin.brother} of the victim, gives a similar account. {kin.He} will need a {not|Sylheti} interpreter and is on {kin.mobile}.
- The taxi driver {pass.name} describes dropping {mate.name} at {mate.his} home, {mate.address}, and the defendant getting out there too.
- A friend of the defendant, {mate.name}, {mate.age}, was also arrested and has been NFA'd.
- An off duty nurse, {pass.name}, who lives on {pass.lone}, gave first aid.
- Shop staff {mate.name} and {nb.name} identify the defendant as a regular customer.
- {nb.title} {nb.surname} of {nb.street} has provided Ring footage but will not make a statement for fear of repercussions.
- The school ({kid.school}) has raised a concern for {kid.name}, {kid.dob}.
- Dr {doc.name} has provided a statement of the injuries.
- {mate.name}'s Audi, {mate.vrm}, was damaged in passing. {mate.He} seeks {not.money}.
- The landlord, {boss.name}, can be contacted on {boss.mobile} re the damage to the door.

= denial
- {accused.surname} was interviewed on {not.date} with a solicitor, {sol.name}, and handed in a prepared statement.
- {accused.He} stated {accused.he} had been with {accused.his} {mate.brother} {mate.name} all night at {mate.address}.
- {accused.He} says it was self defence and that {hurt.forename} had thrown the first punch.
- No comment interview. {accused.He} confirmed {accused.his} name, that {accused.he} was born on {accused.dob} and that {accused.he} lives at {accused.address}.
- {accused.surname} accepts presence. {accused.He} named {mate.name}, whom {accused.he} called {mate.nick}, as the person responsible.
- {accused.He} said {accused.he} is on {MEDICAL accused|pregabalin} and cannot remember.
- {accused.He} said that {accused.he} works for {accused.work} and was on a night shift. This is being checked.

= orders
- Restraining order sought: not to contact {hurt.name} or attend {hurt.address}.
- Compensation of {not.money} for the victim {hurt.name}.
- The victim {hurt.title} {hurt.surname} would like to be updated by {hurt.his} {kin.husband}, {kin.name}, on {kin.mobile}.
- VPS taken. The victim {hurt.forename} says {hurt.he} no longer goes out alone.
- Forfeiture and destruction of {not.exhibit}.
- Witness care to note the victim {hurt.surname} has moved to {hurt.address}. Not to be disclosed.
