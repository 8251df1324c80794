"""Words that mostly say the same, a line each; a word may stand in several lines."""

from __future__ import annotations

ALIKE = """
big large huge great enormous vast massive
small little tiny minor
fast quick rapid speedy swift
quickly rapidly speed velocity faster
slow sluggish
begin start commence initiate launch
end finish terminate stop conclude complete
stop halt cease quit
increase rise grow raise gain climb
decrease reduce lower drop fall shrink decline diminish lessen
change modify alter vary adjust convert
different differ distinct vary unlike difference
same equal identical alike similar
make create build produce generate construct form
made created built produced formed
show display demonstrate indicate reveal illustrate
help assist aid support
need require necessary must demand
use employ utilise apply usage
get obtain receive acquire gain
give provide supply offer deliver
keep retain maintain preserve hold
hold contain include store carry
store save hold keep
contain include consist comprise involve
part portion piece section component segment fraction
whole entire complete total full all
entity object thing item element
kind type sort category class
way method manner approach technique means
place location position spot site where
area region zone space
amount quantity number
error mistake fault bug flaw wrong
fix repair correct solve mend
problem issue difficulty trouble
solve resolve solution
test check verify examine validate try
find discover detect locate determine identify
choose select pick
see observe look watch view notice
know understand realise
say tell state mention
call invoke run execute
execute run perform carry
cause lead result make produce
because due reason cause since
effect result outcome consequence impact
link connect join attach connection
connect attach touch contact link join
separate apart divide split disconnect
break damage destroy burn fail broken damaged burned
gap break open
closed complete unbroken
circuit loop path
path route way
electricity electric current electrical
light bulb lamp
lit light glow shine bright
circle loop round circular
loop repeat iterate iteration repetition cycle
repeat again iterate repetition
limit bound restrict restriction limitation
unlimited infinite endless many
infinite forever endless
allow permit enable let
prevent avoid stop block
forbid prohibit
block obstruct stop
protect guard secure safe
safe secure security
easy simple
hard difficult
hard solid
important essential main key crucial significant
main primary chief principal major
advantage benefit pro plus
disadvantage drawback con downside
efficient effective efficiency
cheap inexpensive
costly expensive cost price
fee cost price
true correct right accurate
wrong false incorrect
accurate precise exact
good fine well
bad poor
hot warm heat temperature
cold cool
wet moist damp
dry arid
move motion travel go movement
push press force
pull drag
rotate spin turn
send transmit transfer deliver forward pass
receive get accept
message packet
duplicate copy double replicate
copy duplicate clone
delete remove erase discard drop
add append insert
put place insert
join merge combine unite mix
mix combine blend mixture
separate sort filter
order sequence arrange sort
list array
first initial beginning
last final end
next following subsequent
before prior previous
after later
current present now
often frequently
sometimes occasionally
always constantly
never
about approximately roughly around
only just solely
each every
person people human individual
user person client
child kid
kids children
animal creature
plant tree
food nutrient nutrition
eat consume feed
water liquid fluid
liquid fluid
solid hard
gas air
vapor steam gas
evaporate dry
dissolve disappear
vibrate vibration shake
sound noise tone
loud volume
pitch tone
rock stone mineral
sand grain
soil dirt earth ground
ground earth
sun solar sunlight
power energy
weight heavy mass
heavy weigh
light lightweight
tall high height
wide broad width
thick fat dense
thin narrow
long length
measure measurement gauge
ruler measure
compare comparison
experiment test trial
guess estimate predict
prediction forecast
plan design
program software code application
software program application
code instruction statement
statement instruction command
function method routine procedure subroutine
argument parameter
variable field
attribute property field feature
property characteristic feature trait
member element
memory storage
data information
value number content
name identifier call
define declare specify definition declaration
describe explain description
body implementation content
interface header
prototype declaration model
simulate imitate mimic model
model prototype
reuse reusability recycle
abstract abstraction
return give
pointer reference address
address location
file document
line row
computer machine
machine device
device equipment
network internet
server host
node host station
router gateway
wait delay latency
delay lag
collision clash
crowded congested busy
traffic load
maximum most highest largest
minimum least lowest smallest
goal aim objective purpose target
role purpose job function
job task work
step stage phase
phase stage
requirement condition
rule law
choice option alternative
option possibility
example instance
instance object
random chance
probability likelihood chance
likely probable
mean average
divide split
multiply times
sum total add
equal same
balance even
near close nearby
close shut
far distant
distance far
outside external
inside within internal inner
above over
below under beneath
top upper
bottom base
front ahead
back behind rear
edge border boundary side
surface top
shape form
shadow shade
clear transparent
visible seen
absorb soak
reflect bounce
attract pull
repel push
stick adhere
strong powerful strength
weak
strength power
rub scratch
scratch mark
survive live
live life alive
die death dead
sick ill
disease illness
kill murder
attack assault
fight battle
war conflict
police officer
arrest detain
jail prison
win victory
lose loss
injure hurt wound
money cash
pay spend
buy purchase
pledge promise vow
say claim
leave depart
arrive come
meet encounter
marry wed wedding marriage
pregnant pregnancy
doctor physician
school education
student pupil
teach train
learn study
car vehicle
road street
house home
city town
country nation
boss manager
company firm business
government state
law legislation
judge court
"""
"""Groups of English words."""
