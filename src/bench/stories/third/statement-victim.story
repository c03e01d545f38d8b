me: victim
accused: defendant

= text
MG11	OFFICIAL-SENSITIVE
WITNESS STATEMENT
(Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9)
Statement of: {me.name}
Age if under 18 (if over insert "over 18"): Over 18	Occupation: [{me.job}|Not stated]
This statement (consisting of {not|4} pages each signed by me) is true to the best of my knowledge and belief.
Signature: {me.initialled}	Date: {not.date}

<start>

<us> <setting*2> <acts*4>

<after*4> <company*2>

<contact> <offices> <ending>

Signed: {me.initialled}	Taken by: {pc.title} {not.collar} {pc.surname}

= start
- I am the victim in this matter. <home> <self>
- This statement is about my ex, {accused.name}, d.o.b. {accused.dob}. <home>
- I am the complainant named above. <self> <home>
- I wish to make a complaint of assault against {accused.name}. <home>
- I have already given a first account on body worn video ({not.exhibit}) and this is in addition to that. As the victim I have been told I can make a personal statement. <self>
- I make this victim statement following what happened to me on {not.date}. <home> <self>
- I am the {OCCUPATION me|manager} and the person who was assaulted. I am known at work as {me.nick}. <home>

= us
- I met {accused.forename} on a dating site {not|3} years ago and we moved in together quick. We never married.
- {accused.name} and I have been separated since [March|the baby|lockdown]. I believe {accused.he} now lives at {accused.address} with {accused.his} new {mate.boy}friend, {mate.name}.
- {accused.forename} is the {accused.nephew} of my neighbour, so I see {accused.him} coming and going.
- Me and {accused.forename} have a {bairn.boy} together, {bairn.name}, born {bairn.dob}. Contact is through {accused.his} {mate.mum}, {mate.name}, whose number is {mate.mobile}.
- I have got three kids from before: {kid1.forename}, {kid2.forename} and {kid3.forename}, who are {kid1.age}, {kid2.age} and {kid3.age}. None of them are {accused.forename}'s.
- I did not know {accused.name} at all until this day, I have since been told {accused.his} name by police.
- {accused.name} used to be my tenant, and gave {accused.his} details on the agreement as date of birth {accused.dob} and NI number {accused.nino}.
- I have known {accused.forename} from the gym for {not|6} months. I only have {accused.him} in my phone as {accused.nick}, {accused.mobile}.
- We have been neighbours since {not|201#}. I'm at {me.street} and {accused.he} is at {accused.street}.

= after
- I went to A&E with my {sib.mother}, {sib.forename}, who had driven over from {sib.address}.
- I had a {MEDICAL me|fractured eye socket} and {not|6} {MEDICAL me|stitches} in my lip.
- I have since been told it is a {MEDICAL me|perforated eardrum}.
- I was off work {not|3} weeks and lost {not.money}.
- I can't sleep. The doctor, Dr {doc.surname}, has put me on {MEDICAL me|mirtazapine}.
- My IDVA is {sw.name}. If you can't get me please go through {sw.him} on {sw.mobile}.
- I have moved {bairn.forename} to a different school, {bairn.school}, and that has to stay private.
- The refuge gave me a room at {me.address}. My support worker there is called {sw.forename}.
- I stayed that night with {mate.name}, at {mate.street}, with the door locked.
- I changed my number to {me.mobile} and within a week {accused.he} had it.
- I am having {COUNSELLING me|counselling} every Thursday.
- I'm waiting for a {MEDICAL me|hip replacement} as it is and I landed on that side.
- The hospital wrote my number on the form as {me.hospital}.
- I want it to be known that I had a {MEDICAL me|breakdown} in {not|2019}, before anyone else brings it up.
- I have put the house, {me.address}, up for sale because of this.
- My {sib.brother} {sib.name} is so angry, I have had to tell {sib.him} to stay away.
- My bank, with account {me.account} and sort code {me.sort}, has agreed to refund {not.money}.
- My boss {boss.name} has been good about it and you can check my hours with {boss.him} on {boss.landline}.
