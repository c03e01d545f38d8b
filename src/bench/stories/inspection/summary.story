accused: defendant
hurt: victim
caller: reporter
saw: witness

= text
OFFICIAL	MG5
POLICE REPORT
CASE SUMMARY
URN: {not.urn}
Defendant: {accused.formal}	Date of birth: {accused.dob}
1. Summary of the key evidence
<opening> <body*4> <leak> <body*2>
2. Defendant interview
<interview>

= opening
- At {not.time} hours on {not.date} police were called to {not.place}.
- On {not.date} police received reports of a disturbance at {not.place}.

= body
- The victim, {hurt.name}, was found in tears.
- {accused.surname} pushed {hurt.him} and took {hurt.his} phone, valued at {not.money}.
- The defendant left in a vehicle, VRM {accused.vrm}.
- The value of the damage is {not.money}.
- Officers attended and {pc.title} {pc.collar} {pc.surname} arrested the defendant contrary to {not.statute}.
- {saw.name} saw part of the incident and has made a statement.
- CCTV has been seized and shows all of it.

= interview
- The defendant answered no comment to all questions.
- The defendant denied it and said {accused.he} had been at {not.place}.

= leaks
- The informant {caller.title} {caller.name} of {caller.address} rang 999 from {caller.mobile}.
- Police were called by {caller.name}, who lives at {caller.street}, on {caller.landline}.
- {caller.name} gave {caller.his} address as {caller.street} and a contact number of {caller.mobile}.
- The informant {caller.title} {caller.surname} (tel {caller.mobile}) reported a {accused.male} shouting in the street.
- The victim is now staying at {hurt.address} and has asked for that not to be disclosed.
- The victim can be contacted on {hurt.mobile}.
- {nb.name}, {nb.dob}, of {nb.street} saw part of the incident.
- {nb.title} {nb.surname} at {nb.address} provided doorbell footage.
