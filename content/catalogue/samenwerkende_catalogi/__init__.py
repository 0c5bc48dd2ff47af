"""Which products do we tell Samenwerkende Catalogi about, and which not yet?

The law on services (Dienstenwet) and agreements in the government ask municipalities to offer
their products to this national list. Version 4.0, https://standaarden.overheid.nl/sc.
"""
