accused: defendant
hurt: victim
caller: reporter

= text
OFFICIAL	MG5
POLICE REPORT
CASE SUMMARY
URN: {not.urn}
Defendant: {accused.formal}	Date of birth: {accused.dob}
1. Summary of the key evidence
<opening> <body*3> <people*3> <body*2>
2. Defendant interview
<interview*2>
3. Non key witnesses
<people*2>

= opening
- At {not.time} hours on {not.date} the informant {caller.title} {caller.name} of {caller.address} rang 999 from {caller.mobile}.
- On {not.date} police were called by the informant {caller.name}, who lives opposite, on {caller.landline}.
- Police received a call from {caller.name} at {not.time} reporting a disturbance. {caller.He} gave {caller.his} address as {caller.street} and a contact number of {caller.mobile}.
- The informant {caller.title} {caller.surname} (tel {caller.mobile}) reported a {accused.male} shouting in the street.

= body
- The victim, {hurt.name}, was found in the hallway with a {MEDICAL hurt|broken nose}.
- The victim {hurt.name} (DOB {hurt.dob}) states that {hurt.he} has known the defendant for about three years.
- {accused.surname} pushed {hurt.him} and took {hurt.his} phone, valued at {not.money}.
- The victim is now staying at {hurt.address} and has asked for that not to be disclosed.
- The victim can be contacted on {hurt.mobile}.
- The defendant left in a vehicle, VRM {accused.vrm}.
- The value of the damage is {not.money}.
- {hurt.title} {hurt.surname} was treated at hospital (hospital number {hurt.hospital}).
- Officers attended and {pc.title} {not.collar} {pc.surname} arrested the defendant contrary to {not.statute}.

= people
- {nb.name}, {nb.dob}, of {nb.street} saw part of the incident.
- {friend.name}, the victim's {friend.brother}, was present. {friend.He} can be contacted on {friend.mobile}.
- The victim's {kid.son} {kid.name}, aged {kid.age}, who attends {kid.school}, was in the house.
- {nb.title} {nb.surname} at {nb.address} provided doorbell footage.
- {friend.name} is {accused.forename}'s new partner and lives at {friend.address}.
- The vehicle belongs to {friend.name}, {friend.address}.

= interview
- {accused.surname} answered no comment to all questions.
- The defendant said that {accused.he} was at {accused.his} home, {accused.address}, all evening with {friend.name}.
- {accused.He} gave {friend.name}, {friend.mobile}, as an alibi.
- The defendant denied it and said {accused.he} had been at work at {accused.work}.
