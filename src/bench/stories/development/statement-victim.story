me: victim
accused: defendant

= text
OFFICIAL - SENSITIVE (when complete)	MG11
WITNESS STATEMENT
Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
Statement of: {me.name}
Age if under 18: Over 18
Signature: {me.initialled}

I am the victim in this case and I make this statement of my own free will. <first-person-home> <first-person-self>

<relationship> <scene*2> <events*4>

<aftermath*3> <others*3>

<first-person-contact> <closing>

= relationship
- I have been in a relationship with {accused.name} for [two|five] years. {accused.He} was born on {accused.dob}.
- {accused.name} is my ex partner. We split up last year and {accused.he} moved to {accused.address}.
- {accused.name} lives at {accused.street}, a few doors down from me.
- We have one child together, {kid.forename}, born on {kid.dob}. {kid.He} attends {kid.school}.

= aftermath
- I went to my {friend.mother}'s, {friend.name}, at {friend.address}, because I did not feel safe.
- At hospital my number was {me.hospital} and I was seen by Dr {doc.surname}.
- I had a {MEDICAL me|broken cheekbone} and bruising to my arm.
- I have since been prescribed {MEDICAL me|diazepam} by my doctor.
- My support worker is {doc.name} and {doc.his} direct line is {doc.landline}.
- I have changed my number to {me.mobile} because of the calls.
- I lost {not.money} in wages.
