# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
pc: officer
accused: defendant

= text
From: {pc.name} <{pc.email}>
To: Witness Care Unit
Sent: {not.date} {not.time}
Subject: {accused.surname} trial

<hello>

<point*4>

<bye>

= hello
- Hi {pal.forename}
- Dear colleagues
- {pal.title} {pal.surname},

= point
- {pal.name} is no longer at the old address, {pal.he} is now at {pal.address}.
- Could somebody call {pal.name}? {pal.His} mobile is {pal.mobile}.
- {pal.title} {pal.surname} would rather be contacted by email ({pal.email}).
- fyi {pal.forename} {pal.surname} has got a new number {pal.mobile}
- Please warn {pal1.name} and {pal2.name} for the {not.date}. Their numbers are {pal1.mobile} and {pal2.mobile}.
- {accused.name} is on bail to live at {accused.address}.
- {pal.name} is due to have a baby. {pal.He} works at {pal.work}.

= bye
- Kind regards
  {pc.title} {not.collar} {pc.name}
  {pc.landline}
- Many thanks, {pc.forename}
