accused: defendant
hurt: victim

= text
OFFICIAL	MG4
CHARGE RECORD
URN: {not.urn}
Person charged: {accused.formal}	Date of birth: {accused.dob}
Address: {accused.address}
PNC ID: {accused.pnc}

You are charged with the offence shown below.
On {not.date} at {not.place} assaulted {hurt.name} by beating {hurt.him}.
Contrary to section 39 of the Criminal Justice Act 1988.
Charging officer: {pc.title} {pc.collar} {pc.surname}
