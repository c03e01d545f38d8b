# Case files as an inspection finds them: what may be served, with one passage that is empty in a clean file and tells too much in another.
pc: officer
two: officer
kid: Child
doc: Professional
shop: Organisation
station: Organisation
friend: Outsider
nb: Outsider
other: witness

= leak

= scene
- At about {not.time} hours on {not.date} I was walking along {not.place} towards home.
- On {not.date}, at {not.clock}, I was standing outside {not.place} waiting for a lift.
- It was around {not.clock} and it was getting dark. The street lights were on and my view was clear from about {not.measure}.
- I could see a group of four or five people some {not.measure} away, near {not.place}.
- I heard shouting and looked up. I had not seen any of them before that day.
- I had been in the shop for about {not.measure} when it began.

= events
- {accused.name} came towards me and started to shout. {accused.He} was waving {accused.his} arms.
- {accused.He} then grabbed me by the arm and pulled me to the floor.
- I saw {accused.name} kick the door. The damage will cost {not.money} to put right.
- I told {accused.him} to stop or I would call the police. {accused.He} said, "Go on then".
- I would recognise {accused.name} again.
- It lasted about {not.measure}.
- I felt scared and I was shaking.
- I have been shown CCTV which I produce as exhibit {not.exhibit}.
- {pc.title} {pc.collar} {pc.surname} then arrived and I told {pc.him} what had happened.
- I pointed {accused.him} out to {pc.title} {pc.surname}.

= closing
- I am willing to attend court if required.
- I have nothing further to add at this time. The crime reference I was given is {not.crime}.
- I produce the photographs as exhibit {not.exhibit}.
