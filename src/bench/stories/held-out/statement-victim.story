# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
me: victim
accused: defendant

= text
WITNESS STATEMENT	OFFICIAL - SENSITIVE
Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
Occurrence No: {not|54##0##1##}	URN: {not.urn}
Statement of: {me.name} (victim)	Age if under 18: Over 18
Signed: {me.initialled}	{not.date}

<entry>

<tie> <when> <deed*4>

<fallout*4>

<around*2> <reaching> <wider> <finish>

Signed: {me.initialled}	Officer: {off.name} {not.collar}

= entry
- I am the victim of the crime described below. <particulars> <dwelling>
- I, {me.forename} {me.surname}, am the victim referred to by {off.title} {off.surname} in the incident report. <dwelling>
- As the victim in this matter I give my account in my own words. <particulars*2>
- I make this statement as the victim of an assault on {not.date}. I am now safe at {me.address}.
- I am the victim. I also answer to {me.nick}, which is how some of the messages start. <dwelling> <particulars>
- I made a call to the police as the victim of a burglary at my home, {me.address}. <particulars>

= tie
- {accused.name} is my {accused.husband}, though I've put in for divorce. {accused.His} birthday is {accused.spoken}.
- I first came across {accused.name} at {me.work}, where I was {accused.his} supervisor.
- {accused.forename} rents the unit next to mine. All I have for {accused.him} is a mobile, {accused.mobile}, and the name on {accused.his} van.
- {accused.title} {accused.surname} and I are cousins by marriage. {accused.He} moved in at {accused.address}, so {accused.he} passes my door.
- {accused.forename} {accused.surname} and I share custody of {own.name}, who is {own.age} and at {own.school}.
- I had never set eyes on {accused.name} before that evening. The police told me {accused.his} name.
- {accused.forename} was living with my {kin.mother}, {kin.name}, at {kin.address}, and I never took to {accused.him}.
- We had been courting {not|18} months. {accused.He} kept {accused.his} own flat, which is {accused.address}.
- I sold {accused.forename} a car, {accused.vrm}, and {accused.he} said it was a dud. That's all this is.

= fallout
- I went by ambulance. The hospital gave me the number {me.hospital}, it was on the band.
- X-rays showed two {MEDICAL me|broken ribs} and a {MEDICAL me|punctured lung}.
- I've a {MEDICAL me|scar} over the eye and {MEDICAL me|double vision}.
- I had a {MEDICAL me|nervous breakdown} in the spring and this has brought it back.
- My GP, Dr {med.name}, has increased my {MEDICAL me|amitriptyline}.
- I see a counsellor called {soc.name} for {COUNSELLING me|trauma therapy}.
- I stayed with {pal.name}, at {pal.street}, and then with my {kin.brother} {kin.forename}.
- My Independent Sexual Violence Adviser is {soc.name}, {soc.mobile}, {soc.email}. All contact through {soc.him}, please.
- I've had to give up my job at {me.work}.
- I am {not.money} out of pocket and there's the excess of {not|£250} on top.
- My new number is {me.mobile}. If {accused.forename} gets hold of it I will know where it came from.
- I have taken {own.forename} out of {own.school}.
- The refund is to go to {me.sort} {me.account}, in my name.
- {kin.name}, my {kin.mother}, has come to live with me because I won't be on my own.
- I'm back on the {MEDICAL me|antidepressants}.
- I used to go under {me.handle}, but I've come off all of it.
- Since then, {gaffer.name}, my manager, has had security walk me to the car, {me.vrm}.
- I moved on {not.date}. The new place is {me.address} and it's under a different surname.
