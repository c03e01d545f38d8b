# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant
hurt: victim

= text
CHARGE SHEET	MG4
Name: {accused.formal}	Date of birth: {accused.dob}
Address: {accused.address}
URN {not.urn}

You are charged with the offence(s) shown below.
That you on {not.date} at {ADDRESS|4 Placeholder Row, Specimenton} assaulted {hurt.name}, thereby occasioning {hurt.him} actual bodily harm, contrary to {not.statute}.
