# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
me: victim
accused: defendant

= text
VICTIM PERSONAL STATEMENT
Statement of: {me.name}	[Victim|Victim of crime]
Crime ref: {not.crime}	Date: {not.date}

<open>

<effect*3>

<effect*3>

<want>

{me.initialled}

= open
- This is how the crime has affected me, {me.name}, as the victim.
- I am the victim in the case against {accused.name} and I want the court to hear what it has done to us.
- I have been told that I may read this out myself. I am {me.age} and I have never been in a court.

= effect
- I don't answer the phone any more. I changed to {me.mobile} and only {kin.forename}, my {kin.brother}, has it.
- I was a {me.job} for {me.work} and proud of it. I haven't worked since.
- My {own.son} {own.forename} wets the bed and {own.he} is {own.age}. {own.His} school, {own.school}, has put {own.him} down for help.
- I had {MEDICAL me|panic attacks} before, but nothing like this. I'm now on {MEDICAL me|venlafaxine}.
- We sold up and came to {me.address}. I loved the old house.
- My {kin.mother} {kin.name}, who is {kin.age}, had a {MEDICAL kin|stroke} within the month and I blame {accused.forename}.
- I lost {not.money} in wages and the car, {me.vrm}, was written off.
- {pal.name} from the refuge has been wonderful. {pal.He} gave me {pal.his} own number, {pal.mobile}, for the nights.
- I think of {accused.forename} walking about in {not|Old Priory Street} as though nothing happened.
- I cannot have people behind me in a queue. I go to the shops with {pal.forename} or I don't go.
- I've had {not|12} sessions of {COUNSELLING me|EMDR}.
- My hands shake. The doctor, {med.name}, calls it {MEDICAL me|post-traumatic stress}.
- I have dyed my hair and go by {me.former} again, the name I grew up with.
- I used to sing with the choir; {pal.title} {pal.surname} still phones every {not|Thursday}.

= want
- I do not want {accused.forename} to know about our move to {me.street}.
- I'd ask for an order that {accused.title} {accused.surname} keeps away from me and from my {own.son} {own.forename}.
- I forgive {accused.forename}, but I do not want to see {accused.him}.
- If anyone needs to tell me the result, my email is {me.email}.
