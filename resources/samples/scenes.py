"""The scenes of the sample pictures: each function draws one, from the sky to the foreground."""

# fmt: off
from math import cos, pi, sin

from canvas import SCALE, box, oval


def harbour(p):
    p.light(1010, 560, 760, "ff9a4a", 0.9)
    p.light(1010, 540, 200, "fff0c0")
    p.fill(oval(1010, 520, 46), of=("fffbe0", "ffd27a"))
    for i in range(7):
        y = 90 + 52 * i
        p.fill(*(oval(p.chance.uniform(-100, 1600), y + p.chance.uniform(-14, 14), p.chance.uniform(90, 260), 5 + i) for _ in range(4)),
                of=("ff9d7a", "a0507a"), blur=5, alpha=0.35)
    p.fill(p.ridge(500, 70), of=("6d4a7c", "8a5a80"), alpha=0.9)
    p.fill(p.ridge(545, 30), of=("46345f", "4a3660"))
    for x in range(-10, 640, 62):
        p.house(x, 580, 66, p.chance.uniform(60, 130), ("3a2d55", "2c2447"), (3, 4), roof=p.chance.choice((0, 22, 30)))
    p.fill([(684, 580), (692, 440), (716, 440), (724, 580)], of=("f4e4dc", "9a7488"))
    p.fill(*(box(689 - k, 462 + 40 * k, 30 + 2 * k, 18) for k in range(3)), [(686, 418), (704, 400), (722, 418)], of=("d04a4a", "7a2c4c"))
    p.fill(box(693, 418, 22, 22), of=("fff2b0",))
    p.light(704, 430, 130, "fff0a8", 0.9)
    p.water(580, ("3b2a58", "1a1838"), 0.35)
    p.fill(*(oval(1010 + p.chance.gauss(0, 30 + k), 590 + 7 * k, p.chance.uniform(10, 46), 2.2) for k in range(38)), of=("ffe0a0", "ff9a6a"),
            alpha=0.7)
    for x, y, s in ((820, 650, 0.55), (1260, 700, 0.9), (420, 760, 1.25)):
        p.fill([(x - 130 * s, y - 34 * s), (x + 150 * s, y - 44 * s), (x + 110 * s, y + 22 * s), (x - 100 * s, y + 22 * s)], of=("a8403a", "3a1830"))
        p.fill([(x - 134 * s, y - 38 * s), (x + 152 * s, y - 48 * s), (x + 148 * s, y - 34 * s), (x - 128 * s, y - 26 * s)], of=("ffe6c8", "e0a890"))
        p.fill(box(x - 90 * s, y - 96 * s, 84 * s, 62 * s), of=("f0dcc8", "b88a80"))
        p.fill(box(x - 80 * s, y - 86 * s, 26 * s, 22 * s), box(x - 44 * s, y - 86 * s, 26 * s, 22 * s), of=("ffd070",))
        p.fill([(x + 40 * s, y - 40 * s), (x + 40 * s, y - 230 * s)], [(x + 40 * s, y - 60 * s),
                (x + 130 * s, y - 190 * s)], [(x - 50 * s, y - 96 * s), (x - 50 * s, y - 170 * s)], of=("241a38",), width=5 * s)
        p.fill([(x + 40 * s, y - 230 * s), (x - 90 * s, y - 96 * s)], [(x + 40 * s, y - 230 * s),
                (x + 150 * s, y - 46 * s)], of=("241a38",), width=1.4)
        p.light(x + 40 * s, y - 236 * s, 46 * s, "fff2b0")
        p.fill([(x - 100 * s, y + 22 * s), (x + 110 * s, y + 22 * s), (x + 80 * s, y + 90 * s),
                (x - 80 * s, y + 80 * s)], of=("2a1634", "1c1838"), blur=7, alpha=0.7)
    p.fill([(-20, 890), (1520, 850), (1520, 1010), (-20, 1010)], of=("2c2036", "0e0c18"))
    p.fill(*([(x, 893 - x * 0.027), (x - 60, 1010)] for x in range(0, 1600, 58)), of=("120e1e",), width=3)
    for x in (130, 700, 1330):
        p.fill(box(x, 800 - x * 0.027, 34, 110), of=("4a3448", "140f1c"))
    p.person(980, 930, 250, ("d0603a", "7a2a2c"), arms=(70, 30))
    p.person(1090, 934, 240, ("2f6a7a", "173042"), arms=(-75, -40))
    p.fill([(1030, 800), (1060, 840), (1046, 905), (1010, 905), (1000, 840)], of=("8fb6a0", "3a5a58"), alpha=0.75)
    for x, y in ((300, 210), (380, 250), (250, 280), (620, 170), (1180, 260)):
        p.fill(oval(x - 15, y, 15, 9)[26:46], oval(x + 14, y, 15, 9)[26:46], of=("2a1c40",), width=3)


def stadium(p):
    p.fill([(-20, 330), (300, 210), (1200, 210), (1520, 330), (1520, 560), (-20, 560)], of=("1a2340", "32406a", "28345a"))
    for row in range(11):
        p.crowd(266 + row * 26, 22 + row * 0.9, 66 - row, ("8a3c50", "8a90b0", "34447c", "a8884c", "58669a", "6c2c48"), spread=1.06, skin="b08878")
    p.fill([(-20, 300), (320, 170), (1180, 170), (1520, 300), (1520, 210), (1180, 100), (320, 100), (-20, 210)], of=("0c1024", "202a4c"))
    for x in (120, 500, 1000, 1380):
        p.fill(*(box(x - 52 + 36 * i, 66 + 26 * j, 28, 18) for i in range(3) for j in range(2)), of=("ffffff", "e8f2ff"))
        p.light(x, 90, 420, "bcd4ff", 0.75)
    p.fill(box(-20, 556, 1540, 34), of=("20408a", "16306a"))
    p.fill(*(box(40 + 250 * i, 566, 150, 13) for i in range(6)), of=("f2c84a", "e8e8f0"))
    p.fill(box(-20, 590, 1540, 420), of=("3c9a4c", "2a7a3c", "14552a"))
    p.fill(*([(750 + k * 52, 590), (750 + (k + 1) * 52, 590), (750 + (k + 1) * 150, 1010),
            (750 + k * 150, 1010)] for k in range(-18, 18, 2)), of=("4cb05a", "1c6434"), alpha=0.5)
    p.fill([(-20, 640), (1520, 640)], [(350, 640), (180, 900), (1520, 900)], of=("f4fff4",), width=4, alpha=0.85)
    p.fill(*([(980 + 22 * i, 420), (960 + 24 * i, 640)] for i in range(18)), *([(980 - i, 420 + 22 * i),
            (1366 + 2 * i, 420 + 22 * i)] for i in range(10)), of=("ffffff",), width=1, alpha=0.35)
    p.fill([(960, 640), (980, 420), (1360, 420), (1380, 640)], of=("ffffff", "d8dce8"), width=9)
    for x, y, h, c, s, arms, lean in ((1150, 690, 250, ("ffd84a", "e0a020"), 0.9, (115, -60), 0.3),
            (760, 830, 330, ("f4f6fa", "c8d0dc"), 0.7, (50, -40), -0.06), (480, 880, 370, ("d83848", "a01830"), 1.1, (55, -95), 0.14),
            (200, 760, 250, ("d83848", "a01830"), 0.6, (30, -50), 0.08)):
        p.fill(oval(x, y, h * 0.36, 14), of=("0a3a1c",), alpha=0.55, blur=4)
        p.person(x, y, h, c, "e8ecf4" if c[0] == "d83848" else "1c2a50", stride=s, arms=arms, lean=lean)
    p.fill(oval(900, 640, 24), of=("ffffff", "c0c8d0"))
    p.fill(oval(900, 636, 8), oval(884, 650, 5), oval(915, 652, 5), of=("20242c",))

def flood(p):
    p.fill(p.ridge(330, 60), of=("8fa5a8", "9db2b0"))
    for side in (1, -1):
        for i, tint in enumerate((("b9a792", "8c7a6c"), ("c48f74", "94624e"), ("a8b0a0", "6e7a70"), ("d0b888", "9c8458"))):
            w, x = 110 + 62 * i, 750 - side * (190 + (0, 110, 285, 530)[i]) - (110 + 62 * i if side > 0 else 0)
            p.house(x, 560, w, 150 + 74 * i, tint, (3, 3 + i // 2), lit="ffe2a0", dark="46535c", roof=44 + 24 * i, chance=0.12)
    p.fill(box(744, 470, 12, 92), of=("4a4438",))
    p.fill(oval(745, 410, 66), oval(700, 440, 50), oval(800, 446, 54), of=("5c7a62", "3c5848"))
    p.water(560, ("8a8468", "6a6450", "4c4a40"), 0.55, 9)
    for x, y, w in ((300, 640, 190), (1210, 610, 150)):
        p.fill([(x, y), (x + w * 0.16, y - w * 0.2), (x + w * 0.75, y - w * 0.2), (x + w, y)], of=("d8dce0", "8a949c"))
        p.fill([(x + w * 0.2, y - 4), (x + w * 0.26, y - w * 0.16), (x + w * 0.68, y - w * 0.16), (x + w * 0.82, y - 4)], of=("38464e",))
    rescue(p, 760, 800, 1.0)
    p.specks(420, "e8f0f0", 3.2, slant=0.22, alpha=0.3)

def rescue(p, x, y, s):
    p.fill(oval(x, y + 52 * s, 380 * s, 30 * s), of=("2c2a24",), alpha=0.45, blur=9)
    for dx, h, coat, arms in ((-150, 270, ("f07a2a", "c04a18"), (45, 30)), (10, 240, ("5a7aa0", "36507a"), (30, -25)),
            (100, 200, ("c04a60", "8a2a44"), (15, -25)), (215, 275, ("f07a2a", "c04a18"), (50, -10))):
        p.person(x + dx * s, y + 38 * s, h * s, coat, "2a3038", arms=arms, cap=1.1 if coat[0] == "f07a2a" else 0)
    p.fill([(x - 290 * s, y - 90 * s), (x - 90 * s, y + 70 * s)], of=("6a4a2a",), width=9 * s)
    p.fill([(x - 330 * s, y - 40 * s), (x + 330 * s, y - 40 * s), (x + 400 * s, y - 70 * s), (x + 340 * s, y + 50 * s), (x - 310 * s, y + 50 * s),
            (x - 370 * s, y - 6 * s)], of=("ff9448", "d8501c", "8a2c10"))
    p.fill([(x - 330 * s, y - 8 * s), (x + 360 * s, y - 14 * s)], of=("ffe8d0",), width=6 * s)

def wading(p):
    p.light(1200, 150, 700, "fff0c8", 0.8)
    p.fill(p.ridge(380, 90), of=("a8b8b0", "c0c8b4"))
    for i in range(9):
        p.house(i * 180 - 60, 600, 172, p.chance.uniform(190, 360), p.chance.choice((("c8a890", "947460"), ("b8b49c", "7c7864"),
                ("d0946c", "9a6040"), ("9cacb0", "64747c"))), (3, 4), "fff0c0", "4c5a60", 50, 0.08)
    p.fill([(190, 640), (196, 300)], [(196, 460), (120, 380)], of=("4a3a2c",), width=20)
    p.fill(oval(196, 250, 150, 110), oval(90, 310, 100, 76), oval(300, 320, 110, 80), of=("7a9a58", "48703c", "34563a"))
    p.water(600, ("9a8e6a", "7a6c4c", "54482f"), 0.55, 10)
    p.light(1200, 760, 460, "fff0c0", 0.4)
    for x, y, h, coat, arms in ((320, 850, 330, ("c84a4a", "8a2a34"), (155, -155)), (560, 900, 380, ("3a6a9a", "22446a"), (20, -160)),
            (800, 860, 260, ("e0b040", "a87a20"), (30, -30)), (1010, 930, 410, ("4a8a6a", "285a44"), (160, -20)),
            (1230, 850, 320, ("8a5a9a", "563468"), (25, -25))):
        waist = (0, int((y - 0.34 * h) * SCALE))
        water = p.image.crop((*waist, *p.image.size))
        p.person(x, y, h, coat, arms=arms)
        if max(map(abs, arms)) > 150:
            p.fill(box(x - 0.2 * h, y - 1.24 * h, 0.4 * h, 0.18 * h), of=("f0e4d0", "b89a78"))
        p.image.paste(water, waist)
        p.fill(oval(x, y - 0.3 * h, 0.2 * h, 0.07 * h), of=coat[::-1], alpha=0.35, blur=8)
        p.fill(*(oval(x, y - 0.34 * h, r * h, 0.05 * h)[2:22] for r in (0.2, 0.3, 0.42)), of=("d8d0b0",), width=2.2, alpha=0.7)

def market(p):
    p.light(500, 620, 620, "ff8a3c", 0.7)
    for side in (1, -1):
        for i in range(4):
            w, x = 90 + 66 * i, 500 - side * (90, 170, 285, 450)[i]
            p.house(x - (w if side > 0 else 0), 1120, w, 500 + 190 * i, (("5a2c3c", "2c1626"), ("4a2440", "24122a"), ("642c30", "30141e"),
                    ("3a2044", "1c102a"))[i], (2, 6 + i), "ffc46a", "1a1020", 40, 0.55)
    p.fill([(380, 860), (620, 860), (1120, 1510), (-120, 1510)], of=("8a4a3c", "4a2430", "1c1020"))
    p.light(500, 900, 420, "ffa050", 0.8)
    for i in range(5):
        for side in (1, -1):
            k, x, y = 0.36 + 0.24 * i, 500 - side * (120 + 74 * i), 900 + 76 * i
            p.fill(box(x - (190 * k if side > 0 else 0), y - 60 * k, 190 * k, 150 * k), of=("8a5030", "3a1c1c"))
            p.fill(*(oval(x - side * (20 + 26 * j) * k, y - (64 + 14 * (j % 2)) * k, 18 * k) for j in range(7)), of=("ffb040", "e0502c"))
            p.fill([(x + 30 * k * side, y - 190 * k), (x - 200 * k * side, y - 240 * k), (x - 200 * k * side, y - 150 * k),
                    (x + 40 * k * side, y - 140 * k)], of=(("e8483c", "9a2030"), ("f0b048", "a86a24"))[i % 2])
            p.light(x - 80 * k * side, y - 110 * k, 170 * k, "ffd080", 0.9)
    for i in range(9):
        p.person(p.chance.uniform(400, 600), 960 + i * 14, 120 + i * 12, (("3a1a2a", "1c0e1c"), ("6a2c34", "301420"),
                ("2a2440", "14101e"))[i % 3], "140c16", "8a5040")
    for x, y, h, c in ((330, 1400, 440, ("2c1c34", "0e0a16")), (690, 1440, 480, ("5a2434", "180c18")), (820, 1400, 330, ("a0403a", "3a1420"))):
        p.person(x, y, h, c, "0e0a12", "a8644c", stride=0.4)
    for row in range(7):
        y, n = 90 + row * 92, 5 + row
        sag = [(i * 1000 / n, y + 70 * sin(i * pi / n) - row * 10) for i in range(n + 1)]
        p.fill(sag, of=("1c0e18",), width=2)
        for x, yy in sag:
            r = 44 - row * 4.4
            p.light(x, yy + r, r * 3, "ff5a30", 0.8)
            p.fill(oval(x, yy + r, r, r * 0.82), of=("ff9a50", "f0402c", "b01c24"))
            p.fill(box(x - r * 0.4, yy + r * 0.1, r * 0.8, r * 0.16), box(x - r * 0.4, yy + r * 1.74, r * 0.8, r * 0.16), of=("ffd060",))
            p.fill([(x, yy + r * 1.9), (x, yy + r * 2.6)], of=("ffc04a",), width=3)

def press(p):
    for i in range(9):
        p.fill(box(i * 170 - 10, 0, 166, 700), of=("2a5a9c", "1c3f78", "122a54"))
    p.light(750, 300, 620, "a8d0ff", 0.65)
    p.fill(oval(750, 210, 150), of=("4a7cc0", "2c5a9c"))
    p.fill(*(oval(750 + 118 * cos(k * pi / 6), 210 + 118 * sin(k * pi / 6), 13) for k in range(12)), of=("ffe08a", "f0b840"))
    for x, tints in ((150, ("c83848", "f0f0f0", "2c6ab0")), (270, ("2c8a5a", "f4e8b0", "e0a030")), (1230, ("f0c848", "c83848", "803050")),
            (1350, ("3a6ac0", "e8eef8", "c8404c"))):
        p.fill([(x, 70), (x, 760)], of=("e0c070", "8a6a30"), width=9)
        for i, tint in enumerate(tints):
            p.fill([(x + 4, 90 + i * 10), (x + 70 - i * 4, 130 + i * 60), (x + 84 - i * 8, 560 - i * 30), (x + 4, 600)], of=(tint,), alpha=0.95)
    p.person(750, 1060, 720, ("2c3444", "141a26"), arms=(40, -40), skin="d8a07c", hair="5a4a42")
    p.fill([(712, 445), (788, 445), (750, 600)], of=("ffffff", "d0d8e4"))
    p.fill([(740, 458), (760, 458), (766, 560), (750, 590), (734, 560)], of=("c83848", "8a1c30"))
    p.fill([(560, 660), (940, 660), (900, 1010), (600, 1010)], of=("b07a48", "7a4a28", "4a2a18"))
    p.fill(box(545, 640, 410, 34), of=("d8a468", "8a5a30"))
    for i, c in enumerate(("d8303c", "3060c0", "20242c", "e8a020", "20242c", "2c8a50", "d8303c", "5a3a90")):
        x, y = 610 + i * 40, 560 + 20 * (i % 3)
        p.fill([(x + (750 - x) * 0.4, 650), (x, y)], of=("14161c",), width=8)
        p.fill(oval(x, y - 16, 19, 27), of=("4a4e58", "14161c"))
        p.fill(box(x - 22, y + 6, 44, 30), of=(c,))
    for x, s in ((130, 1.1), (400, 0.9), (1090, 0.95), (1370, 1.15)):
        p.fill([(x, 900), (x, 1100)], of=("161c2c", "0a0e18"), width=200 * s)
        p.fill(oval(x, 780, 58 * s, 72 * s), of=("1c2030", "10121c"))
        p.fill([(x, 860), (x + (750 - x) * 0.22, 850), (x + (750 - x) * 0.16, 740)], of=("131826",), width=40 * s)
        p.fill(box(x + (750 - x) * 0.16 - 62 * s, 690, 124 * s, 82 * s), box(x + (750 - x) * 0.16 - 26 * s, 668, 52 * s, 24 * s), of=("2c303c",
                "0c0e14"))
        p.fill(box(x + (750 - x) * 0.16 - 46 * s, 706, 92 * s, 52 * s), of=("7ab0e8", "3a6aa8"))
    for x, y in ((320, 640), (1180, 620)):
        p.light(x, y, 260, "ffffff", 1)

def train(p):
    p.light(1150, 260, 700, "fff0d0", 0.8)
    for x, y, half, tints in ((160, 170, 330, ("f4f8ff", "a8c0e8", "6a8cc4")), (1330, 120, 420, ("f4f8ff", "a8c0e8", "6a8cc4")),
            (560, 230, 300, ("ffffff", "94b0e0", "5a7cb8")), (930, 190, 330, ("ffffff", "94b0e0", "5a7cb8"))):
        p.fill([(x, y), (x + 0.3 * half, y + 130), (x + 0.55 * half, y + 200), (x + half, 600), (x - half, 600), (x - 0.4 * half, y + 170),
                (x - 0.22 * half, y + 120)], of=tints)
        p.fill([(x, y), (x - 0.1 * half, y + 120), (x + 0.04 * half, y + 190), (x - 0.16 * half, y + 270), (x - half, 600),
                (x - 0.4 * half, y + 170), (x - 0.22 * half, y + 120)], of=("7c98cc", "5878b4", "4a68a4"), alpha=0.8)
    p.fill(p.ridge(540, 60), of=("7f9cc8", "5a78a8"))
    p.fill(box(-20, 520, 1540, 90), of=("eef4ff",), blur=34, alpha=0.35)
    p.fill(p.ridge(690, 24), of=("b8cce8", "8aa4d0", "5a78b0"))
    for x in range(-40, 1560, 26):
        y, h = 690 + p.chance.uniform(-12, 40), p.chance.uniform(60, 130)
        p.fill(*([(x, y - h + k * h * 0.26), (x + 14 + 7 * k, y - h + (k + 1.5) * h * 0.28),
                (x - 14 - 7 * k, y - h + (k + 1.5) * h * 0.28)] for k in range(3)), of=("5a7a94", "3a5a78"))
    p.fill(box(-20, 560, 1540, 44), of=("d0c4b8", "a09488"))
    for i in range(-1, 9):
        p.fill([(i * 190 + 20, 600), (i * 190 + 60, 600), (i * 190 + 70, 1010), (i * 190 + 10, 1010)], of=("b8aca0", "7c7470", "5c5860"))
        p.fill([*oval(i * 190 + 135, 700, 75, 74)[24:48], (i * 190 + 210, 600), (i * 190 + 60, 600)], of=("b8aca0", "9c9088"))
    for i in range(6):
        x = 130 + i * 206
        p.fill([(x + (44 if i == 0 else 0), 466), (x + 198, 466), (x + 198, 556), (x, 556), (x, 520)], of=("f0503c", "c8282c", "8a1420"))
        p.fill(*(box(x + 48 + j * 37, 484, 26, 30) for j in range(4)), of=("fff4d0", "ffd890"))
        p.fill(box(x + 4, 528, 192, 7), of=("fff0e0",))
        p.fill(*(oval(x + dx, 558, 9) for dx in (36, 60, 140, 164)), of=("20202c",))
        p.fill([(x + 30, 462), (x + 180, 462)], of=("ffffff",), width=7, alpha=0.9)
    p.fill([(-20, 410), (1520, 410)], *([(x, 410), (x, 560)] for x in range(40, 1500, 280)), of=("4a5468",), width=3)
    p.light(140, 524, 120, "fff4c0", 0.9)
    p.fill(p.ridge(880, 60), of=("ffffff", "c4d4ee"))
    for x in (60, 190, 1240, 1380, 1470):
        h = p.chance.uniform(240, 400)
        for k in range(5):
            half, y = 26 + 18 * k, 960 - h + k * h * 0.17
            p.fill([(x, y - 20), (x + half, y + h * 0.24), (x - half, y + h * 0.24)], of=("3a6468", "173640"))
            p.fill([(x, y - 20), (x + half * 0.6, y + h * 0.12), (x, y + h * 0.09), (x - half * 0.7, y + h * 0.14)], of=("ffffff", "dce8f8"))
    p.specks(260, "ffffff", 3.2)

def wheat(p):
    for x, y, s in ((240, 190, 1.2), (820, 130, 1.0), (1290, 240, 1.3)):
        for _ in range(9):
            p.fill(oval(x + p.chance.uniform(-150, 150) * s, y + p.chance.uniform(-34, 20) * s, p.chance.uniform(50, 110) * s, p.chance.uniform(26,
                    56) * s), of=("ffffff", "e4eef8", "c4d8ee"), blur=5, alpha=0.85)
    p.fill(p.ridge(455, 40), of=("7aa0a0", "88a884"))
    p.fill(p.ridge(490, 16), of=("4c7a4c", "5c8448"))
    p.fill(box(-20, 500, 1540, 520), of=("f0c860", "e0a63c", "b87820"))
    p.fill(*([(640 + k * 26, 500), (640 + (k + 0.5) * 26, 500), (640 + (k + 0.5) * 130, 1010),
            (640 + k * 130, 1010)] for k in range(-30, 44)), of=("f8dc88", "d09838", "94601c"), alpha=0.55)
    for x, y, s in ((1130, 590, 0.5), (860, 680, 0.78), (470, 830, 1.2)):
        for k in range(8):
            p.fill(oval(x + (130 + k * 44) * s, y - (30 + k * 6) * s, (60 + k * 12) * s, (40 + k * 8) * s), of=("fff0c8", "e8c480"),
                    blur=int(14 * s), alpha=0.22)
        p.fill([(x - 120 * s, y - 170 * s), (x + 190 * s, y - 190 * s), (x + 200 * s, y - 40 * s),
                (x - 150 * s, y - 40 * s)], of=("5cb85c", "2c8a44", "1c5c30"))
        p.fill([(x - 60 * s, y - 186 * s), (x + 180 * s, y - 240 * s), (x + 200 * s, y - 186 * s)], of=("f4e070", "c8a030"))
        p.fill([(x - 190 * s, y - 240 * s), (x - 80 * s, y - 240 * s), (x - 70 * s, y - 90 * s), (x - 170 * s, y - 90 * s)], of=("2c8a44", "1c5c30"))
        p.fill([(x - 182 * s, y - 226 * s), (x - 92 * s, y - 226 * s), (x - 86 * s, y - 130 * s),
                (x - 168 * s, y - 130 * s)], of=("c8ecff", "6aa4c8"))
        p.fill([(x + 60 * s, y - 230 * s), (x + 250 * s, y - 300 * s)], of=("f0d040",), width=17 * s)
        p.fill(oval(x - 100 * s, y - 22 * s, 66 * s), oval(x + 150 * s, y - 6 * s, 44 * s), of=("3a3a40", "18181c"))
        p.fill(oval(x - 100 * s, y - 22 * s, 28 * s), oval(x + 150 * s, y - 6 * s, 18 * s), of=("ffd840", "d0a020"))
        p.fill([(x - 330 * s, y - 60 * s), (x - 150 * s, y - 90 * s), (x - 150 * s, y + 10 * s), (x - 340 * s, y + 34 * s)], of=("e0483c", "8a2420"))
        p.fill(*([(x - 340 * s + k * 24 * s, y - 64 * s), (x - 350 * s + k * 24 * s, y + 34 * s)] for k in range(8)), of=("ffe8a0",), width=4 * s)
    p.fill(*([(x, 1010), (x + p.chance.uniform(-26, 26), 1010 - p.chance.uniform(60, 190))] for x in range(-10, 1510, 7)), of=("ffe08a", "c48a30",
            "7a4a14"), width=3)
    p.fill(*(oval(p.chance.uniform(0, 1500), p.chance.uniform(830, 930), 4, 13) for _ in range(190)), of=("ffeaa0", "d8a040"))

def rocket(p):
    p.specks(150, "ffffff", 1.6, bottom=620)
    p.light(500, 1130, 900, "ff9a60", 0.8)
    p.fill(p.ridge(1120, 18), of=("3a3458", "2c2848"))
    for x in (130, 870):
        p.fill([(x, 1130), (x, 640)], [(x - 24, 1130), (x, 660), (x + 24, 1130)], of=("50507a", "2a2848"), width=5)
        p.fill([(x, 700), (455, 320), (545, 320)] if x < 500 else [(x, 700), (545, 320), (545, 560)], of=("dce8ff", "8aa0e0"), alpha=0.12, blur=10)
        p.light(x, 690, 150, "ffffff", 0.9)
    p.fill(box(590, 330, 70, 800), of=("a05a4a", "54304a"))
    p.fill(*([(592, y), (658, y + 40), (592, y + 80)] for y in range(330, 1090, 80)), of=("2c1c34",), width=6)
    p.fill(*(box(530, y, 80, 16) for y in (470, 640, 850)), of=("c87a5a", "6a3c48"))
    p.fill([(470, 1070), (470, 470), (480, 400), (500, 330), (520, 400), (530, 470), (530, 1070)], of=("ffffff", "e4e8f4", "b8bcd8"))
    p.fill([(506, 345), (520, 400), (530, 470), (530, 1070), (510, 1070)], of=("a8a8c8", "7a7aa4"), alpha=0.6)
    for x in (446, 530):
        p.fill([(x, 1090), (x, 760), (x + 12, 710), (x + 24, 760), (x + 24, 1090)], of=("f4f4fa", "a8a8c4"))
    p.fill(box(470, 520, 60, 26), box(470, 740, 60, 10), of=("d8384a", "a02038"))
    p.fill(box(470, 560, 60, 130), of=("2c3a7a", "1c2858"))
    p.fill(oval(500, 610, 20), of=("ffd870",))
    p.fill([(360, 1130), (400, 1080), (690, 1080), (720, 1130)], of=("6a6a88", "2c2a44"))
    for _ in range(34):
        p.fill(oval(p.chance.gauss(470, 130), p.chance.uniform(1040, 1110), p.chance.uniform(30, 80), p.chance.uniform(18, 40)), of=("ffe4d0",
                "c8a0b0"), blur=9, alpha=0.32)
    p.water(1130, ("4a3a68", "221c40"), 0.4, 8)
    p.fill(p.ridge(1400, 14), of=("161228", "0c0a18"))
    p.crowd(1420, 64, 11, ("100c1c", "181226"), skin="181226")
    for x, y, h in ((150, 1500, 250), (260, 1500, 170), (840, 1510, 270)):
        p.person(x, y, h, ("1a1428", "0c0a16"), "0c0a16", "1a1428", "1a1428", arms=(20, -150 if x != 260 else -20))

def snow(p):
    p.light(500, 900, 800, "ffb870", 0.55)
    for i, x in enumerate((-70, 90, 700, 860)):
        p.house(x, 1120, 210, (560, 430, 470, 600)[i], (("7a5a78", "4a3c60"), ("5a6a94", "3a4468"), ("8a6a6a", "54405a"),
                ("4c5c88", "343c60"))[i], (3, 6), "ffd890", "2a2c4c", 90, 0.6)
        p.fill([(x - 10, 1120 - (560, 430, 470, 600)[i]), (x + 105, 1022 - (560, 430, 470, 600)[i]),
                (x + 220, 1120 - (560, 430, 470, 600)[i])], of=("f4f6ff",), width=13)
    p.house(380, 1120, 250, 620, ("8a7a9c", "5a4c78"), (2, 3), "ffe0a0", "3a3458", 0, 0.8)
    p.fill([(370, 505), (505, 200), (640, 505)], of=("3a5a6c", "2c4458"))
    p.fill([(370, 505), (505, 200), (540, 290), (480, 380), (440, 505)], of=("f0f6ff", "d0dcf4"), alpha=0.85)
    p.fill([(505, 200), (505, 120)], of=("ffd870",), width=6)
    p.fill(oval(505, 590, 62), of=("fff4d0", "ffe0a0"))
    p.light(505, 590, 150, "ffe0a0", 0.7)
    p.fill([(505, 590), (505, 546)], [(505, 590), (536, 604)], of=("3a2c40",), width=6)
    p.fill([(-20, 1110), (1020, 1110), (1020, 1510), (-20, 1510)], of=("9aa0cc", "c8cce8", "f0f2fc"))
    p.light(505, 1180, 420, "ffc888", 0.7)
    for k in range(7):
        half, y = 40 + 22 * k, 720 + k * 62
        p.fill([(250, y - 50), (250 + half, y + 70), (250 - half, y + 70)], of=("2c6a5a", "173e44"))
        p.fill(*(oval(250 + (j / (k + 2) - 0.5) * 1.7 * half, y + 54 - 14 * sin(j * pi / (k + 2)), 6) for j in range(k + 3)), of=("fff0a0", "ffb050"))
    p.light(250, 665, 130, "fff4b0")
    p.light(250, 940, 330, "ffc060", 0.35)
    for x in (690, 930):
        p.fill([(x, 1270), (x, 900)], of=("2a2840", "1c1a30"), width=11)
        p.fill(oval(x, 880, 26), of=("fff8e0", "ffe0a0"))
        p.light(x, 880, 240, "ffd890", 0.9)
    for x, y, h, c, u in ((540, 1230, 150, ("8a3a4a", "54203a"), 0), (620, 1250, 170, ("3a4a7a", "242c54"), "d8485a"),
            (430, 1330, 270, ("c8504a", "8a2c3c"), "e8a83c"), (800, 1370, 300, ("2c5a6c", "173848"), 0),
            (880, 1375, 200, ("e0a040", "a86a2c"), 0), (200, 1450, 380, ("4a3a6a", "281e44"), "3c8a9c")):
        p.fill(oval(x, y, h * 0.3, h * 0.05), of=("6a6a9c",), blur=5, alpha=0.6)
        p.person(x, y, h, c, "1e1c34", "e0b090", stride=0.35, arms=(25, -25) if not u else (140, -20), cap=0 if u else 1)
        if u:
            p.fill([(x + h * 0.2, y - h * 0.7), (x + h * 0.12, y - h * 1.25)], of=("20182c",), width=h * 0.02)
            p.fill(oval(x + h * 0.12, y - h * 1.06, h * 0.36, h * 0.3)[24:48], of=(u, u, "40203c"))
    p.specks(520, "ffffff", 4.2, alpha=0.75)
    p.specks(60, "ffffff", 9, alpha=0.5)

def marathon(p):
    p.light(380, 330, 700, "fff4d8", 0.9)
    p.fill(oval(380, 330, 54), of=("fffdf0",))
    for base, tint, n in ((520, ("c8a8a4", "e0b8a0"), 34), (540, ("a07e8c", "b88c88"), 26)):
        for i in range(n):
            h = p.chance.uniform(40, 250 if n > 30 else 150)
            p.fill(box(i * 1540 / n - 20, base - h, p.chance.uniform(30, 64), h + 30), of=tint)
    p.fill(box(-20, 540, 1540, 120), of=("e8b898", "c08c84"))
    for x in (250, 1230):
        p.fill([(x - 40, 640), (x - 30, 90), (x - 8, 90), (x - 12, 640)], [(x + 40, 640), (x + 30, 90), (x + 8, 90),
                (x + 12, 640)], box(x - 34, 150, 68, 24), box(x - 36, 330, 72, 24), of=("a8544c", "6a3040"))
    cables = [(250 + 980 * t / 40, 110 + 430 * (1 - (t / 20 - 1) ** 2)) for t in range(41)]
    p.fill(cables, [(250, 110), (-30, 330)], [(1230, 110), (1530, 330)], of=("7a3c44",), width=9)
    p.fill(*([(x, y), (x, 620)] for x, y in cables[1:-1]), *([(250 - d, 110 + d * 0.79),
            (250 - d, 620)] for d in range(30, 280, 28)), *([(1230 + d, 110 + d * 0.74),
            (1230 + d, 620)] for d in range(30, 280, 28)), of=("7a4450",), width=2.4, alpha=0.8)
    p.fill(box(-20, 610, 1540, 400), of=("9a8088", "6a5868", "443a4c"))
    p.fill(box(-20, 596, 1540, 20), box(-20, 640, 1540, 8), of=("5a3040",))
    p.fill(*([(750 + k * 40, 650), (750 + k * 44, 650), (750 + k * 240, 1010),
            (750 + k * 215, 1010)] for k in (-5, -2, 2, 5)), of=("f0d8c8",), alpha=0.4)
    coats = (("f04a5a", "b02440"), ("3ab0c8", "1c7090"), ("f8c83c", "d08a1c"), ("7ac85a", "3c8a3c"), ("f47a3c", "c0481c"), ("9a6ad8", "5c3a9c"),
            ("f4f4f4", "b8bcd0"))
    runners = sorted((p.chance.uniform(0, 1), i) for i in range(30))
    for near, i in runners:
        x, y, h = (i * 397 % 1500), 700 + 290 * near ** 1.4, 130 + 250 * near
        p.fill(oval(x, y, h * 0.26, h * 0.035), of=("2c2434",), blur=3, alpha=0.5)
        swing = p.chance.choice((1, -1))
        p.person(x, y, h, coats[i % 7], ("20243c", "3a2430", "14303c")[i % 3], ("d8a07c", "8a5a44", "5c3a2c", "e8b898")[i % 4], stride=1.1 * swing,
                arms=(60 * swing, -60 * swing), lean=0.05)
        p.fill(box(x - h * 0.055, y - h * 0.72, h * 0.13, h * 0.1), of=("ffffff", "e0e4f0"))

def concert(p):
    for x, c in ((130, "ff3c9a"), (420, "3cd0ff"), (750, "b45cff"), (1080, "3cd0ff"), (1370, "ff3c9a")):
        for to in (-330, 0, 330):
            p.fill([(x - 5, 60), (x + 5, 60), (x + to + 90, 800), (x + to - 90, 800)], of=(c, c, "1c1040"), blur=9, alpha=0.2)
        p.light(x, 62, 170, c)
    p.fill(box(-20, 36, 1540, 12), box(-20, 76, 1540, 8), *([(x, 40), (x + 22, 82), (x + 44, 40)] for x in range(-20, 1520, 44)), of=("0c0818",))
    for x in (450, 650, 850, 1050):
        p.fill(box(x - 84, 200, 168, 270), of=(("ff5ab0", "7a2cc8"), ("3ce0ff", "3c50e0"))[x % 400 == 50], alpha=0.55)
    p.light(750, 520, 560, "d86cff", 0.8)
    p.fill(box(-20, 640, 1540, 90), of=("2c1450", "120828"))
    p.fill(oval(750, 560, 52), oval(680, 596, 38), oval(826, 596, 38), of=("c83c78", "501440"))
    p.fill([(640, 500), (700, 488)], [(800, 488), (866, 502)], of=("ffe08a",), width=7)
    for x, h, arms, c in ((750, 250, (110, -100), ("1c0c30", "0c0618")), (430, 290, (70, 30), ("180a2c", "0a0514")), (1090, 290, (-40, -75),
            ("180a2c", "0a0514")), (590, 320, (160, -40), ("240c3c", "0c0618"))):
        p.person(x, 660 + (h > 250) * 24, h, c, "0a0514", "2c1030", "0a0514", stride=0.5, arms=arms)
    for x in (430, 1090):
        p.fill([(x - 110, 500), (x + 130, 580)], of=("0a0514", "3c1040"), width=11)
        p.fill(oval(x + 60, 566, 42, 34), of=("c8404c", "5c1434"))
    p.fill([(596, 380), (640, 690)], of=("0a0514",), width=5)
    for row in range(5):
        for i in range(15):
            x, y, h = i * 110 - 30 + 55 * (row % 2) + p.chance.uniform(-22, 22), 780 + row * 56, 50 + row * 16
            tint = (("5c1e70", "2c0c40"), ("44185c", "200a34"), ("300f48", "180828"), ("200a34", "10051c"), ("12061f", "08030f"))[row]
            if p.chance.random() < 0.55:
                for side in (1, -1)[: p.chance.choice((1, 2, 2))]:
                    p.fill([(x + side * h * 0.5, y + h * 0.4), (x + side * h * p.chance.uniform(0.5, 0.9), y - h * 0.6),
                            (x + side * h * p.chance.uniform(0.2, 0.7), y - h * 1.6)], of=tint[:1], width=h * 0.24)
            p.fill([(x, y + h * 0.6), (x, y + h * 2)], of=tint, width=h * 0.9)
            p.fill(oval(x, y - h * 0.16, h * 0.33, h * 0.42), of=tint)
    p.specks(90, "ffd0ff", 4, bottom=760, alpha=0.5)

def solar(p):
    p.light(1120, 300, 620, "fff4c0", 1)
    p.fill(oval(1120, 300, 50), of=("ffffff",))
    p.fill(p.ridge(430, 110), of=("c8907c", "d8a888"))
    p.fill(p.ridge(500, 60), of=("a86a5c", "b87c60"))
    p.fill(box(-20, 520, 1540, 500), of=("d8a468", "b87a44", "7a4a2c"))
    for row in range(9):
        k = 0.2 + 0.2 * row ** 1.25
        y = 530 + 44 * row ** 1.28
        for i in range(-9, 10):
            x = 750 + i * 235 * k - 60 * k
            if -320 < x < 1560 and i not in (1,):
                p.fill([(x + 40 * k, y + 20 * k), (x + 40 * k, y + 76 * k)], [(x + 170 * k, y + 20 * k),
                        (x + 170 * k, y + 76 * k)], of=("4a3a34",), width=7 * k)
                p.fill([(x + 34 * k, y - 56 * k), (x + 214 * k, y - 56 * k), (x + 192 * k, y + 44 * k),
                        (x, y + 44 * k)], of=("9ac8f0", "3c6cc0", "1c2f74"))
                p.fill(*([(x + (34 + 45 * j) * k, y - 56 * k), (x + 48 * j * k, y + 44 * k)] for j in range(1, 4)), [(x + 17 * k, y - 6 * k),
                        (x + 203 * k, y - 6 * k)], of=("c8e4ff",), width=1.6 * k, alpha=0.7)
    p.light(1120, 560, 420, "ffe8a0", 0.5)
    p.person(1240, 900, 330, ("ffb03c", "e0781c"), "2c4a7a", stride=0.3, arms=(35, -60), cap=1.25)
    p.person(1140, 880, 300, ("f4f4f0", "c0c8d0"), "3a4a5c", "b87c5c", stride=0.25, arms=(75, -15), cap=1.25)

def fire(p):
    p.light(620, 420, 720, "ff5a20", 0.8)
    for x, h in ((-60, 420), (130, 350), (1120, 380), (1300, 470)):
        p.house(x, 800, 200, h, ("2c2440", "1a162c"), (4, 7), "ffd890", "120f20", 0, 0.25)
    for k in range(40):
        t = k / 40
        p.fill(oval(600 - 420 * t + p.chance.uniform(-110, 110), 300 - 330 * t + p.chance.uniform(-50, 50), 70 + 120 * t, 60 + 80 * t),
                of=("5c3038", "241c30"), blur=22, alpha=0.34)
    p.house(330, 810, 560, 560, ("7a3c34", "3a1c24"), (6, 6), "ffc860", "1a0c14", 0, 0.5)
    for _ in range(30):
        x, y, s = 330 + 93 * p.chance.choice((0.5, 1.5, 2.5, 3.5, 4.5, 5.5)), 250 + 85 * p.chance.randrange(4), p.chance.uniform(0.6, 1.2)
        for size, tint in ((1, ("ff5a1c", "e02c14")), (0.66, ("ffa02c", "ff7a1c")), (0.36, ("fff0a0", "ffd048"))):
            p.fill([(x - 34 * s * size, y + 60), (x - 30 * s * size, y), (x - 8 * s * size, y - 60 * s * size),
                    (x + p.chance.uniform(-10, 20), y - 110 * s * size), (x + 20 * s * size, y - 30 * s),
                    (x + 36 * s * size, y + 60)], of=tint, blur=1, alpha=0.92)
    p.light(610, 330, 460, "ffa040", 0.8)
    p.fill(box(-20, 800, 1540, 220), of=("3a2834", "1c1622", "0c0a12"))
    p.light(610, 860, 520, "ff6a28", 0.5)
    p.fill([(1010, 690), (610, 250)], [(1040, 678), (640, 240)], *([(1010 - 400 * t / 14, 690 - 440 * t / 14),
            (1040 - 400 * t / 14, 678 - 438 * t / 14)] for t in range(15)), of=("e8e8f0", "a0a0b4"), width=6)
    p.person(628, 262, 110, ("f0d040", "a88a20"), "20242c", arms=(-95, -95), cap=1.3)
    p.fill([(590, 180), (550, 172), (505, 184), (470, 212), (440, 262)], of=("ffffff", "d0e8ff"), width=11, alpha=0.85, blur=2)
    p.fill([(880, 690), (1330, 690), (1330, 850), (880, 850)], [(1330, 720), (1440, 720), (1470, 780), (1470, 850),
            (1330, 850)], of=("f0402c", "c01c20", "7a1018"))
    p.fill([(1345, 734), (1430, 734), (1450, 784), (1345, 784)], of=("c8e4ff", "5a80a8"))
    p.fill(box(880, 770, 590, 18), of=("fff4d0", "ffe080"))
    p.fill(*(box(900 + 104 * i, 704, 88, 52) for i in range(4)), of=("d0d4dc", "8a8c98"))
    p.fill(oval(980, 856, 44), oval(1240, 856, 44), oval(1400, 856, 44), of=("2c2c34", "0c0c10"))
    p.fill(oval(980, 856, 18), oval(1240, 856, 18), oval(1400, 856, 18), of=("c8ccd4",))
    for x in (1360, 1410):
        p.fill(oval(x, 708, 20, 16), of=("a0d8ff", "3c7cff"))
        p.light(x, 704, 230, "3c80ff", 0.9)
    for x, y, h, arms in ((250, 930, 300, (95, 60)), (400, 960, 330, (80, 40)), (700, 950, 290, (15, -100))):
        p.fill(oval(x, y, h * 0.34, 12), of=("08060c",), blur=5, alpha=0.7)
        p.person(x, y, h, ("4a4438", "242018"), "1c1a18", arms=arms, cap=1.35, stride=0.5)
        p.fill(box(x - 0.12 * h, y - 0.66 * h, 0.24 * h, 0.03 * h), box(x - 0.11 * h, y - 0.5 * h, 0.22 * h, 0.03 * h), of=("ffe860",))
    for x, y, to in ((330, 720, 520), (490, 710, 640)):
        p.fill([(x + (to - x) * t / 12, y - 400 * t / 12 + 13 * (t / 3) ** 2) for t in range(13)], of=("ffffff", "a8c8e8"), width=9, alpha=0.75,
                blur=2)
    p.specks(150, "ffb050", 3.4, bottom=760)

def volcano(p):
    p.specks(170, "ffffff", 1.6, bottom=420)
    p.light(760, 330, 640, "ff5a2c", 0.9)
    for k in range(60):
        t = (k / 60) ** 0.8
        p.fill(oval(770 + 210 * t + p.chance.gauss(0, 20 + 130 * t), 340 - 380 * t, 36 + 150 * t, 30 + 90 * t), of=("6a4a5c",
                "2c2438") if k % 3 else ("c0604c", "4a2c40"), blur=15, alpha=0.42)
    for _ in range(46):
        a, r = p.chance.gauss(0, 0.34), p.chance.uniform(70, 300)
        p.fill([(760 + sin(a) * r * t / 6 * 1.3, 350 - cos(a) * r * t / 6 + 3.2 * t * t) for t in range(7)], of=("ffd86a", "ff7a2c"),
                width=p.chance.uniform(1.5, 5), alpha=0.85)
    p.light(760, 330, 250, "ffd080")
    p.fill([(-20, 760), (260, 690), (480, 560), (640, 410), (700, 352), (740, 366), (790, 358), (830, 350), (900, 430), (1080, 590), (1300, 700),
            (1520, 750), (1520, 800), (-20, 800)], of=("5c2c38", "2c1a30", "1c142a"))
    for path, w in (([(750, 366), (740, 440), (700, 520), (715, 600), (660, 690), (640, 780)], 15), ([(780, 362), (820, 450), (810, 540),
            (880, 620), (900, 700), (960, 782)], 12), ([(722, 364), (640, 470), (600, 560), (520, 640)], 7)):
        p.fill(path, of=("ff8a3c", "ff3c1c"), width=w * 3, blur=9, alpha=0.5)
        p.fill(path, of=("fff4b0", "ff9a3c", "ff4a1c"), width=w)
    for x in (640, 960):
        p.light(x, 780, 130, "ff6a2c", 0.9)
    p.fill(p.ridge(770, 16, bottom=800), of=("1c1428",))
    p.water(790, ("2c1830", "120c20"), 0.35, 9)
    p.fill(p.ridge(930, 34), of=("120a18", "08050c"))
    for x, h, arms in ((250, 190, (20, -20)), (330, 170, (150, -15)), (1100, 200, (20, -120)), (1180, 120, (25, -25)), (1270, 190, (110, -30))):
        p.person(x, 950, h, ("1c0e1c", "0a060e"), "0a060e", "1c0e1c", "1c0e1c", arms=arms)

WIDE, TALL = (1500, 1000), (1000, 1500)

# How each scene is drawn, its sky from top to bottom, and its size.
SCENES = {
    "harbour": (harbour, ("2b2a66", "6a3f86", "d9657a", "ffae68", "ffd890"), WIDE),
    "stadium": (stadium, ("060a1e", "101a3c", "1c2a54"), WIDE),
    "flood": (flood, ("6a7c88", "93a5a6", "b9c4b4"), WIDE),
    "wading": (wading, ("9ab4c0", "c8d4c8", "e8dcc0"), WIDE),
    "market": (market, ("140c2c", "3a1c44", "7a3448", "4a2038"), TALL),
    "press": (press, ("12294e", "1a3666"), WIDE),
    "train": (train, ("5a8ad0", "8ab4e8", "d0e4f8", "ffeede"), WIDE),
    "wheat": (wheat, ("3c8ad8", "7ab8ec", "c8e6f4", "f4ecd0"), WIDE),
    "rocket": (rocket, ("10123a", "2c2a66", "7a4a88", "f08a6c", "ffc890"), TALL),
    "snow": (snow, ("1c2450", "3a4684", "7a74b0", "c89ab0"), TALL),
    "marathon": (marathon, ("8ac0dc", "d0d8d4", "fcd8a8", "f8b888"), WIDE),
    "concert": (concert, ("0a0618", "24104a", "4a1a70"), WIDE),
    "solar": (solar, ("3c7cc0", "8ab8dc", "f4dca8", "f8c88c"), WIDE),
    "fire": (fire, ("100e22", "2a1a34", "5c2a30"), WIDE),
    "volcano": (volcano, ("0a0c24", "1c1638", "4a2444", "8a3c44"), WIDE),
}
