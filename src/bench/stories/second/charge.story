# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
accused: defendant
hurt: victim

= text
CHARGE SHEET	MG4
Name: {accused.formal}	Date of birth: {accused.dob}
Address: {accused.address}
URN {not.urn}

You are charged with the offence(s) shown below.
That you on {not.date} at {ADDRESS|4 Placeholder Row, Specimenton} assaulted {hurt.name}, thereby occasioning {hurt.him} actual bodily harm, contrary to {not.statute}.
