"""A canvas for flat pictures with depth: gradients, light, mirrors of water, hills, houses and people.

Colours are RRGGBB from top to bottom; lengths are pixels of the finished picture.
"""

# fmt: off
from itertools import pairwise
from math import cos, pi, radians, sin
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

SCALE = 2  # drawn at twice the size and halved at the end, for smooth edges

def rgb(colour):
    return tuple(bytes.fromhex(colour))

def gradient(size, stops):
    strip = Image.new("RGB", (1, len(stops) + 2))
    strip.putdata([rgb(stop) for stop in (stops[0], *stops, stops[-1])])
    return strip.resize((int(size[0]), int(size[1])), Image.Resampling.BILINEAR, box=(0, 1.5, 1, len(stops) + 0.5) if stops[1:] else None)

def box(x, y, w, h):
    return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]

def oval(x, y, rx, ry=None):
    return [(x + rx * cos(a * pi / 24), y + (ry or rx) * sin(a * pi / 24)) for a in range(48)]

class Picture:
    """A canvas with its own chance, so that it comes out the same every time."""

    def __init__(self, name, *sky, size=(1500, 1000)):
        self.w, self.h, self.chance = *size, Random(name)
        self.image = gradient((self.w * SCALE, self.h * SCALE), sky)

    def fill(self, *shapes, of, width=0, blur=0, alpha=1.0):
        """Polygons (or, with a width, lines) under one gradient that runs down over all of them."""
        edge, xs, ys = width + 3 * blur + 1, [x for s in shapes for x, _ in s], [y for s in shapes for _, y in s]
        left, top = int((max(min(xs), -200) - edge) * SCALE), int((max(min(ys), -200) - edge) * SCALE)
        size = int((min(max(xs), self.w + 200) + edge) * SCALE) - left + 1, int((min(max(ys), self.h + 200) + edge) * SCALE) - top + 1
        mask = Image.new("L", size)
        draw = ImageDraw.Draw(mask)
        for shape in shapes:
            points = [(x * SCALE - left, y * SCALE - top) for x, y in shape]
            if width:
                draw.line(points, 255, max(1, round(width * SCALE)), joint="curve")
                for x, y in (points[0], points[-1]) if width > 3 else ():
                    draw.ellipse((x - width, y - width, x + width, y + width), 255)
            else:
                draw.polygon(points, 255)
        for _ in range(2 if blur else 0):
            mask = mask.filter(ImageFilter.BoxBlur(blur * SCALE))
        self.image.paste(gradient(size, of), (left, top), mask.point(lambda v: int(v * alpha)))

    def light(self, x, y, r, colour, power=1.0):
        """Light added round a point, fading to nothing at r."""
        size = int(2 * r * SCALE)
        mask = Image.radial_gradient("L").point(lambda v: int(255 * power * max(0, 1 - v / 181) ** 2)).resize((size, size))
        place = int((x - r) * SCALE), int((y - r) * SCALE)
        under = self.image.crop((*place, place[0] + size, place[1] + size))
        self.image.paste(ImageChops.screen(under, Image.new("RGB", under.size, rgb(colour))), place, mask)

    def ridge(self, y, height, steps=64, bottom=None):
        """A skyline of hills as a polygon: midpoint displacement from y up and down by about `height`."""
        line, reach = [self.chance.uniform(-1, 1), self.chance.uniform(-1, 1)], 1.0
        while len(line) <= steps:
            middles = [(a + b) / 2 + self.chance.uniform(-reach, reach) * 0.7 for a, b in pairwise(line)]
            line, reach = [v for pair in zip(line, middles, strict=False) for v in pair] + line[-1:], reach * 0.52
        xs = [self.w * 1.02 * i / (len(line) - 1) - 10 for i in range(len(line))]
        return [*zip(xs, (y - height * v for v in line), strict=True), (self.w + 20, bottom or self.h), (-20, bottom or self.h)]

    def house(self, x, base, w, h, wall, grid=(4, 6), lit="ffd98a", dark="2b3550", roof=0, chance=0.5):
        """A house front with windows, some lit; `roof` is the height of its gable in `wall`'s first colour."""
        self.fill(box(x, base - h, w, h), of=wall)
        if roof:
            self.fill([(x - 6, base - h), (x + w / 2, base - h - roof), (x + w + 6, base - h)], of=wall[:1])
        a, b = w / grid[0], h / (grid[1] + 0.6)
        panes = [box(x + a * (i + 0.28), base - h + b * (j + 0.4), a * 0.44, b * 0.55) for i in range(grid[0]) for j in range(grid[1])]
        for colour, some in ((lit, [q for q in panes if self.chance.random() < chance]), (dark, panes)):
            some = [panes.pop(panes.index(q)) for q in list(some)]
            if some:
                self.fill(*some, of=(colour,), alpha=0.92)

    def person(self, x, y, h, coat, legs="1d2433", skin="c98f6b", hair="2a1c1a", stride=0.3, arms=(18, -18), lean=0.0, cap=0.0):
        """Somebody who stands on (x, y), h tall; arms are degrees from hanging, positive to the right."""
        neck = x + lean * h
        for side in (0.045, -0.045):
            knee = (x + side * h + (0.12 * stride * (1 if side > 0 else -0.5) + lean * 0.3) * h, y - 0.25 * h)
            self.fill([(x + side * h, y - 0.46 * h), knee, (x + side * h + side / 0.045 * stride * 0.17 * h, y)], of=(legs,), width=0.078 * h)
        for side, arm in zip((0.105, -0.105), map(radians, arms), strict=True):
            elbow = (neck + side * h + sin(arm) * 0.16 * h, y - 0.78 * h + cos(arm) * 0.16 * h)
            hand = (elbow[0] + sin(arm * 1.35) * 0.15 * h, elbow[1] + cos(arm * 1.35) * 0.15 * h)
            self.fill([(neck + side * h, y - 0.78 * h), elbow, hand], of=coat[-1:], width=0.06 * h)
            self.fill(oval(*hand, 0.032 * h), of=(skin,))
        body = ((-0.04, 0.86), (0.04, 0.86), (0.125, 0.815), (0.135, 0.7), (0.1, 0.42), (-0.1, 0.42), (-0.135, 0.7), (-0.125, 0.815))
        self.fill([(x + (dx + lean * (dy - 0.42) / 0.44) * h, y - dy * h) for dx, dy in body], of=coat)
        head = (x + lean * 1.2 * h, y - 0.925 * h)
        self.fill(oval(*head, 0.058 * h, 0.075 * h), of=(skin,))
        self.fill(oval(head[0], head[1] - 0.01 * h, 0.063 * h, 0.08 * h)[23:48], of=(hair,))
        if cap:
            self.fill(oval(head[0], head[1] - 0.02 * h, 0.075 * h * cap, 0.085 * h)[24:48], [(head[0] - 0.1 * h * cap, head[1] - 0.02 * h),
                    (head[0] + 0.1 * h * cap, head[1] - 0.02 * h), (head[0], head[1] - 0.045 * h)], of=(coat[0],))

    def crowd(self, y, h, n, colours, spread=1.0, skin="3a2a2a"):
        """A row of n heads and shoulders whose feet are below the picture or a wall."""
        for i in range(n):
            x, size = self.w * (0.5 + spread * ((i + self.chance.uniform(0.2, 0.8)) / n - 0.5)), h * self.chance.uniform(0.85, 1.15)
            self.fill([(x, y), (x, y + size)], of=(self.chance.choice(colours),), width=size * 0.62)
            self.fill(oval(x, y - size * 0.5, size * 0.2, size * 0.25), of=(skin,))

    def water(self, y, tint, power=0.5, ripple=6, depth=None):
        """A mirror of what lies above y, tinted and broken by ripples, down to the lower edge."""
        depth = min(depth or self.h - y, y)
        above = self.image.crop((0, (y - depth) * SCALE, self.w * SCALE, y * SCALE)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        mirror, row = Image.blend(above.filter(ImageFilter.BoxBlur(3)), gradient(above.size, tint), power), 0
        while row < mirror.height:
            step = 3 + row // 90
            shift = int(ripple * SCALE * (0.3 + row / mirror.height) * sin(row / (2 + step)) * self.chance.uniform(0.3, 1))
            mirror.paste(ImageChops.offset(mirror.crop((0, row, mirror.width, row + step)), shift, 0), (0, row))
            row += step
        self.image.paste(mirror, (0, y * SCALE))

    def specks(self, n, colour, size, slant=0.0, top=0, bottom=None, alpha=0.8):
        """Snow (size), or rain where `slant` makes each speck a stroke of ten sizes."""
        spots = [(self.chance.uniform(0, self.w), self.chance.uniform(top, bottom or self.h), self.chance.uniform(0.4, 1) * size) for _ in range(n)]
        if slant:
            self.fill(*([(x, y), (x - slant * s * 10, y + s * 10)] for x, y, s in spots), of=(colour,), width=1.2, alpha=alpha)
        else:
            self.fill(*(oval(x, y, s) for x, y, s in spots), of=(colour,), alpha=alpha)

    def finished(self):
        """The picture at its own size, with darker corners."""
        image = self.image.reduce(SCALE)
        corners = Image.radial_gradient("L").resize(image.size).point(lambda v: int(max(0, v - 110) * 0.45))
        image.paste((8, 10, 24), (0, 0), corners)
        return image
