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
On {not.date} at {ADDRESS|29 Testing Lane, Sampletown} assaulted {hurt.name} by beating {hurt.him}.
Contrary to {not.statute}.
Charging officer: {pc.title} {not.collar} {pc.surname}
